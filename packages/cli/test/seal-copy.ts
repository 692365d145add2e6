import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SEAL = fileURLToPath(new URL('../../edition/test/example/seal.json', import.meta.url));

/** Marks an edition of a copy as sealed: with a manifest, whatever it says, and its own copy of the persons. */
export function sealCopy(editions: string, year: number): void {
  copyFileSync(SEAL, join(editions, String(year), 'seal.json'));
  copyFileSync(join(editions, 'people.yaml'), join(editions, String(year), 'people.yaml'));
}
