import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/**
 * @typedef {object} Seal
 * @property {Record<string, string>} site SHA-256 by path
 * @property {{ file: string }} release
 */

/**
 * @param {string} folder an edition's own
 * @returns {Seal}
 */
function readSeal(folder) {
  return JSON.parse(readFileSync(join(folder, 'seal.json'), 'utf8'));
}

/**
 * Unpacks the release file of a sealed edition into `build/`, when it is there and is the one that was sealed.
 *
 * @param {string} folder the edition's own
 * @returns {boolean} whether the site is there now
 */
export function unpackRelease(folder) {
  const editions = dirname(folder);
  const release = join(dirname(editions), '.data/releases', readSeal(folder).release.file);
  if (!existsSync(release)) return false;
  const build = join(folder, 'build');
  rmSync(build, { recursive: true, force: true });
  const args = ['verify', basename(folder), '--editions', editions, '--release', release, '--unpack', build];
  // Found in the edition's own node_modules/.bin, which pnpm puts into the PATH of its scripts.
  const { status, stdout, stderr } = spawnSync('workshop', args, { encoding: 'utf8' });
  if (status === 0 && existsSync(build)) return true;
  process.stderr.write(`${release} is not used:\n${stdout ?? ''}${stderr ?? ''}`);
  return false;
}

/**
 * Compares the site in `build/` with the seal.
 *
 * @param {string} folder the edition's own
 * @returns {[others: number, total: number]} how many files differ, are missing or are not in the seal; how many it has
 */
export function countOtherBytes(folder) {
  const { site } = readSeal(folder);
  const build = join(folder, 'build');
  const built = new Map(
    readdirSync(build, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(build, file).split(sep).join('/'), digest(file)]),
  );
  const paths = new Set([...built.keys(), ...Object.keys(site)]);
  return [[...paths].filter((path) => built.get(path) !== site[path]).length, Object.keys(site).length];
}

/**
 * @param {string} file
 * @returns {string}
 */
function digest(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
