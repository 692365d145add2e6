import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packages of the editions that are sealed: the gateway serves their static sites.
 *
 * @param {string} root
 * @returns {string[]} names, oldest year first
 */
export function listSealedPackages(root) {
  const editions = join(root, 'editions');
  if (!existsSync(editions)) return [];
  return readdirSync(editions)
    .filter((year) => /^\d{4}$/.test(year))
    .sort()
    .filter((year) => existsSync(join(editions, year, 'seal.json')))
    .map((year) => JSON.parse(readFileSync(join(editions, year, 'package.json'), 'utf8')).name);
}
