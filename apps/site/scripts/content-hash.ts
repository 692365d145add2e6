import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteTarget } from './site-target.ts';

const SOURCES = ['src', '../../packages/edition/src', '../../packages/api/src', '../../packages/ui/src'];
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

function editionFolders({ kind, name, editionsDirectory }: SiteTarget): string[] {
  const year = /\d{4}$/.exec(name)?.[0];
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
