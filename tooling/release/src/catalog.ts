import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The versions that `pnpm-workspace.yaml` fixes for all packages, by dependency. */
export type Catalog = Readonly<Record<string, string>>;

/** Reads the catalogue out of the text of a `pnpm-workspace.yaml`. */
export function parseCatalog(text: string): Catalog {
  return (parse(text) as { catalog?: Catalog } | null)?.catalog ?? {};
}

/** The catalogue of a repository, as its files stand. */
export function readCatalog(root: string): Catalog {
  return parseCatalog(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'));
}
