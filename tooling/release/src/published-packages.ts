import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's folder, absolute. */
const ROOT = join(import.meta.dirname, '../../..');

/** A package that others install. */
export interface PublishedPackage {
  /** `@ml4astro/edition`. */
  readonly name: string;
  /** Its folder, absolute. */
  readonly folder: string;
}

/** The packages of `packages/` that are not private. */
export function listPublishedPackages(): PublishedPackage[] {
  const folder = join(ROOT, 'packages');
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((each) => ({
      folder: each,
      manifest: JSON.parse(readFileSync(join(each, 'package.json'), 'utf8')) as {
        name: string;
        private?: boolean;
      },
    }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ manifest, folder: each }) => ({ name: manifest.name, folder: each }));
}
