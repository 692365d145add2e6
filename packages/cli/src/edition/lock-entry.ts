import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from '../change/change.ts';
import { Refusal } from '../refusal.ts';
import { addImporter, hasImporter } from './add-importer.ts';

/**
 * The entry of an edition's package in the lock file beside the editions, made from that of another year, which has the
 * same dependencies: no registry is asked. Nothing where it is there, or where no other year is a package of a workspace.
 *
 * @throws {Refusal} when the lock file does not know the other year
 */
export function makeLockEntry(editions: string, year: number): Change {
  const file = join(dirname(editions), 'pnpm-lock.yaml');
  const like = listPackages(editions).findLast((each) => each !== year);
  if (like === undefined || !existsSync(file)) return [];
  const before = readFileSync(file);
  const lock = before.toString();
  if (hasImporter(lock, `editions/${year}`)) return [];
  const after = addImporter(lock, `editions/${year}`, `editions/${like}`);
  if (after === undefined)
    throw new Refusal(
      `Nothing was written: pnpm-lock.yaml has no entry for editions/${like}, which that of ${year} is made from. Run "pnpm install" first.`,
    );
  return [{ path: 'pnpm-lock.yaml', before, after: Buffer.from(after) }];
}

/** The years whose folders are packages of the workspace, oldest first. */
export function listPackages(editions: string): readonly number[] {
  return readdirSync(editions)
    .filter((name) => /^\d{4}$/.test(name) && existsSync(join(editions, name, 'package.json')))
    .map(Number)
    .sort((a, b) => a - b);
}
