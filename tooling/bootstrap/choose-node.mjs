import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { isAtLeast } from './pins.mjs';

/**
 * The Node that runs our code: this one if it is new enough, else the one in the lock file.
 *
 * @param {string} root
 * @param {import('./pins.mjs').Pins} pins
 * @param {{ version: string, execPath: string, platform: string, arch: string }} [machine]
 * @returns {string} path of a binary; the shipped one is there only once the packages are installed
 * @throws {Failure} when this Node is too old and the lock file has none for the machine
 */
export function chooseNode(root, { nodeFloor, shippedNodes }, machine = thisMachine()) {
  if (isAtLeast(machine.version, nodeFloor)) return machine.execPath;
  const shipped = `node-${machine.platform}-${machine.arch}`;
  if (shippedNodes.includes(shipped)) return join(root, 'node_modules', shipped, 'bin', 'node');
  throw new Failure(
    `Node ${machine.version} is too old and none is shipped for ${machine.platform} on ${machine.arch}: install Node ${nodeFloor} or newer.`,
  );
}

function thisMachine() {
  const { versions, execPath, platform, arch } = process;
  return { version: versions.node, execPath, platform, arch };
}
