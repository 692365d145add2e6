import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Change } from '../change/change.ts';

/** A copy of the editions with a change made in it. Dispose of it after use. */
export interface StagedEditions extends Disposable {
  /** The folder of the copies. */
  readonly editions: string;
  /** A folder beside it, for what is made from them. */
  readonly scratch: string;
}

/** What lies among the sources and is none: made, installed, or the machine's. */
const LEFT_OUT = new Set(['node_modules', 'build', 'dist']);

/**
 * Copies the editions up to a year into a temporary folder and makes a change there, as it will be once it is written.
 *
 * @param editions the folder of the editions
 */
export function stageEditions(editions: string, change: Change, upTo: number): StagedEditions {
  const root = mkdtempSync(join(tmpdir(), 'workshop-seal-'));
  const target = join(root, 'editions');
  const scratch = join(root, 'made');
  mkdirSync(target);
  mkdirSync(scratch);
  for (const name of readdirSync(editions)) {
    const isWanted = /^\d{4}$/.test(name) ? Number(name) <= upTo : /\.ya?ml$/.test(name);
    if (!isWanted) continue;
    cpSync(join(editions, name), join(target, name), {
      recursive: true,
      filter: (path) => !LEFT_OUT.has(basename(path)) && !basename(path).startsWith('.'),
    });
  }
  for (const { path, after } of change) {
    const changed = /^editions\/(?:(\d{4})\/)?./.exec(path);
    if (changed === null || Number(changed[1] ?? 0) > upTo) continue;
    const file = join(target, path.slice('editions/'.length));
    rmSync(file, { force: true });
    mkdirSync(dirname(file), { recursive: true });
    if (after !== null) writeFileSync(file, after);
  }
  return {
    editions: target,
    scratch,
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
