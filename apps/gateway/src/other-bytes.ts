import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import type { SealableEdition } from './sealed-sites.ts';

/** What is asked of an edition whose site is compared with its seal. */
export interface ComparableEdition extends SealableEdition {
  readonly seal:
    | { readonly site: Readonly<Record<string, string>>; readonly release: { readonly file: string } }
    | undefined;
}

/**
 * One sentence for each sealed edition whose static build is not, byte for byte, the one that was sealed: newer code
 * built it, for its release file was not there.
 */
export function describeOtherBytes(editions: readonly ComparableEdition[]): readonly string[] {
  return editions.flatMap(({ year, seal, folder }) => {
    if (seal === undefined) return [];
    const build = join(folder, 'build');
    const built = new Map(listFiles(build).map((path) => [path, digest(join(build, path))]));
    const paths = new Set([...built.keys(), ...Object.keys(seal.site)]);
    const others = [...paths].filter((path) => built.get(path) !== seal.site[path]).length;
    if (others === 0) return [];
    return `${year} is served as built from its sealed sources: ${others} of its ${paths.size} files are not those of ${seal.release.file}.`;
  });
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
