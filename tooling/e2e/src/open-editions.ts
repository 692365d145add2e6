import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { SEALED_FILES } from '@ml4astro/edition/seal';
import { EDITIONS } from './repository.ts';

/** Editions of which none is sealed, in a folder of their own. */
export interface OpenEditions {
  readonly folder: string;
  remove(): void;
}

/**
 * Copies this repository's editions without their seals: a gateway serves all of them live, as it did while they were
 * under way.
 */
export function copyOpenEditions(): OpenEditions {
  const folder = mkdtempSync(join(tmpdir(), 'open-editions-'));
  const isSource = (path: string) => !['node_modules', 'build'].includes(basename(path));
  cpSync(EDITIONS, folder, { recursive: true, filter: isSource });
  for (const year of readdirSync(folder).filter((name) => /^\d{4}$/.test(name)))
    for (const file of ['seal.json', ...SEALED_FILES]) rmSync(join(folder, year, file), { force: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
