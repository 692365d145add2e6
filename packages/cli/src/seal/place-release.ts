import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ChangeOptions } from '../change/change-options.ts';
import { Refusal } from '../refusal.ts';

/** An archive that lies beside its place, ready to be moved into it. Disposed of, it is taken away again. */
export interface PlacedRelease extends Disposable {
  /** Moves it into its place; what was there is replaced. */
  keep(): void;
}

/**
 * Brings an archive beside the place where it will be kept, so that keeping it is one renaming. A dry run touches
 * nothing.
 *
 * @throws {Refusal} when the place cannot be written
 */
export function placeRelease(
  archive: string,
  target: string,
  { dryRun }: Pick<ChangeOptions, 'dryRun'>,
): PlacedRelease {
  if (dryRun) return { keep: () => undefined, [Symbol.dispose]: () => undefined };
  const part = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(archive, part);
  } catch (error) {
    rmSync(part, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`Nothing was written: the archive of the site cannot be kept at ${target} (${why}).`, {
      cause: error,
    });
  }
  return { keep: () => renameSync(part, target), [Symbol.dispose]: () => rmSync(part, { force: true }) };
}
