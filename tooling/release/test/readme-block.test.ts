import { expect, test } from 'vitest';
import { blockCommands, needsRepository, promisedOutput, readmeBlocks } from '../src/readme-block.ts';

test('blocks are found with their languages; what is only shown has none', () => {
  expect(readmeBlocks('a\n```sh\nnpm start\n```\n\n```\nshown\n```\n')).toEqual([
    { language: 'sh', code: 'npm start\n' },
    { language: '', code: 'shown\n' },
  ]);
});

test('a program promises the lines after its arrows, empty ones too', () => {
  expect(promisedOutput('log(1); // → one\n// why\n// →\n// → three\n')).toEqual(['one', '', 'three']);
});

test('commands lose their comments', () => {
  expect(
    blockCommands({ language: 'sh', code: '# all of it\nnpx workshop check   # is it right?\n\n' }),
  ).toEqual(['npx workshop check']);
});

test.each([
  ['pnpm --filter @ml4astro/ui test', true],
  ['npx pnpm workshop check', true],
  ['npm start -- --port 4400', true],
  ['npm install @ml4astro/ui', false],
  ['npx workshop check', false],
])('%s needs this repository: %s', (command, needs) => {
  expect(needsRepository(command)).toBe(needs);
});
