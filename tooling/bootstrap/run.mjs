// `node tooling/bootstrap/run.mjs start|test [args]`: from a fresh clone, with only Node and npm there, to a running series.
// Plain JavaScript without dependencies, because it is what installs them; it must run on Node 20.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGateway } from './build-gateway.mjs';
import { childEnvironment } from './child-environment.mjs';
import { chooseNode } from './choose-node.mjs';
import { Failure } from './failure.mjs';
import { installPackages } from './install-packages.mjs';
import { assertOldestNode, readPins } from './pins.mjs';
import { say } from './say.mjs';
import { supervise } from './supervise.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {string[]} args what stands after `run.mjs` */
async function run([command, ...args]) {
  assertOldestNode(process.versions.node);
  const pins = readPins(root);
  const node = chooseNode(root, pins);
  const env = childEnvironment(root);
  if (command !== 'start' && command !== 'test') {
    throw new Failure(`"${command ?? ''}" is not a command of the bootstrap; it knows "start" and "test".`);
  }
  await installPackages(root, pins, env);
  if (command === 'test')
    return supervise(node, [join(root, 'tooling/vitest/src/run-suites.ts'), ...args], { cwd: root, env });
  await buildGateway(root, env);
  say('Starting the gateway');
  return supervise(node, [join(root, 'apps/gateway/dist/main.js'), ...args], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production' },
  });
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  if (error.detail) process.stderr.write(`${error.detail}\n`);
  process.stderr.write(`✗ ${error.message}\n`);
  process.exitCode = 1;
}
