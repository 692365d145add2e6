import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteTarget } from './site-target.ts';

/** What a site is made of beside its data, from the app's folder. */
export const SOURCES: readonly string[] = [
  'src',
  'scripts',
  ...['edition', 'api', 'ui', 'formats'].map((name) => `../../packages/${name}/src`),
];
const GENERATED = new Set(['node_modules', 'build', 'dist', '.cache', '.turbo']);
/** Files of an edition that its site is not made of. `seal.json` states the checksums of the site: only its news count. */
const BESIDE = new Set(['package.json', 'turbo.json', 'ro-crate-metadata.json', 'seal.json']);

/**
 * Names the version of a static build by what goes into it. Kit would take the time of the build, and no two builds
 * of the same sources were equal.
 */
export function contentHash(target: SiteTarget): string {
  const hash = createHash('sha256').update(`${target.name}\n${target.at}\n`);
  for (const path of [...SOURCES, ...editionFolders(target)]) addPath(hash, path);
  for (const text of listErrata(target)) hash.update(text);
  return hash.digest('hex').slice(0, 16);
}

// The schema has every slug end in the year of its folder. `yearOfSlug` is out of reach: Vite resolves the imports of
// its configuration before any condition applies, when no package may be built yet.
function findYear({ kind, name, editionsDirectory }: SiteTarget): string | undefined {
  return kind === 'edition'
    ? listYears(editionsDirectory).find((folder) => name.endsWith(folder))
    : undefined;
}

function listYears(editionsDirectory: string): string[] {
  return readdirSync(editionsDirectory).filter((folder) => /^\d{4}$/.test(folder));
}

function editionFolders(target: SiteTarget): string[] {
  const { editionsDirectory } = target;
  const year = findYear(target);
  if (year === undefined) return [editionsDirectory];
  // A sealed edition has copies of its own of the two files of the series.
  const isSealed = existsSync(join(editionsDirectory, year, 'seal.json'));
  return (isSealed ? [year] : ['series.yaml', 'people.yaml', year]).map((part) =>
    join(editionsDirectory, part),
  );
}

/** The corrections of the sealed editions that the target shows, each list after its year. */
function listErrata(target: SiteTarget): string[] {
  const year = findYear(target);
  return (year === undefined ? listYears(target.editionsDirectory) : [year]).flatMap((each) => {
    const file = join(target.editionsDirectory, each, 'seal.json');
    if (!existsSync(file)) return [];
    const { errata } = JSON.parse(readFileSync(file, 'utf8')) as { errata?: unknown };
    return `${each} ${JSON.stringify(errata ?? [])}\n`;
  });
}

function addPath(hash: ReturnType<typeof createHash>, path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (stats.isFile()) {
    hash.update(`${path.split('/').at(-1)}\0`).update(readFileSync(path));
    return;
  }
  for (const name of readdirSync(path).sort())
    if (!GENERATED.has(name) && !BESIDE.has(name)) addPath(hash, join(path, name));
}
