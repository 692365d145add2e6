import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteTarget } from './site-target.ts';

/** What a site is made of beside its data, from the app's folder. */
export const SOURCES: readonly string[] = [
  'src',
  'scripts',
  ...['edition', 'api', 'ui', 'formats'].map((name) => `../../packages/${name}/src`),
];
const GENERATED = new Set(['node_modules', 'build', 'dist', '.cache', '.turbo']);

/**
 * Names the version of a static build by what goes into it. Kit would take the time of the build, and no two builds
 * of the same sources were equal.
 */
export function contentHash(target: SiteTarget): string {
  const hash = createHash('sha256').update(`${target.name}\n${target.at}\n`);
  for (const path of [...SOURCES, ...editionFolders(target)]) addPath(hash, path);
  return hash.digest('hex').slice(0, 16);
}

// The schema has every slug end in the year of its folder. `yearOfSlug` is out of reach: Vite resolves the imports of
// its configuration before any condition applies, when no package may be built yet.
function editionFolders({ kind, name, editionsDirectory }: SiteTarget): string[] {
  const year = readdirSync(editionsDirectory).find(
    (folder) => /^\d{4}$/.test(folder) && name.endsWith(folder),
  );
  return kind === 'hub' || year === undefined
    ? [editionsDirectory]
    : ['series.yaml', 'people.yaml', year].map((part) => join(editionsDirectory, part));
}

function addPath(hash: ReturnType<typeof createHash>, path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (stats.isFile()) {
    hash.update(`${path.split('/').at(-1)}\0`).update(readFileSync(path));
    return;
  }
  for (const name of readdirSync(path).sort()) if (!GENERATED.has(name)) addPath(hash, join(path, name));
}
