import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of ours builds a site, from the repository's folder. */
const CODE = [
  'apps/site/src',
  'apps/site/scripts',
  'apps/site/vite.config.ts',
  ...['edition', 'api', 'ui', 'formats'].map((name) => `packages/${name}/src`),
];

/**
 * A checksum over the sources of the site and of the packages that it is made of, tests left out: it tells which code
 * built a site, while the packages bear no other version.
 *
 * @param repository the folder of the repository
 */
export function digestCode(repository: string): string {
  const hash = createHash('sha256');
  for (const path of CODE.flatMap((each) => listCode(repository, each))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(repository, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function listCode(repository: string, path: string): readonly string[] {
  const whole = join(repository, path);
  if (!existsSync(whole)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(repository.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
