import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { main } from '../src/main.ts';
import { copyWith } from './broken-copy.ts';
import { runWorkshop, type Run } from './run-workshop.ts';

/** A copy of the valid series that commands may change. The caller disposes of it. */
export interface ActSeries extends Disposable {
  readonly root: string;
  readonly editions: string;
  /** The text of a file, by its path from the editions. */
  read(path: string): string;
  /** Runs a command with `--yes`. */
  act(...args: readonly string[]): Promise<Run>;
  /** Runs it without. */
  run(...args: readonly string[]): Promise<Run>;
  /** Runs a command with `--yes` in this process, which is many times faster: for what it refuses. */
  tryOut(...args: readonly string[]): Promise<Pick<Run, 'exitCode' | 'stderr'>>;
  /** Every file with its checksum: equal before and after what wrote nothing. */
  snapshot(): ReadonlyMap<string, string>;
}

/** Opens a copy, after one replacement if there is any. */
export function openActSeries(file = 'series.yaml', from = 'name', to = from): ActSeries {
  const copy = copyWith(file, from, to);
  const { root, editions } = copy;
  return {
    root,
    editions,
    read: (path) => readFileSync(join(editions, path), 'utf8'),
    act: (...args) => runWorkshop([...args, '--yes'], { cwd: root }),
    run: (...args) => runWorkshop(args, { cwd: root }),
    tryOut: (...args) => runHere([...args, '--yes', '--editions', editions]),
    snapshot: () =>
      new Map(
        readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => {
            const path = join(entry.parentPath, entry.name);
            return [path, createHash('sha256').update(readFileSync(path)).digest('hex')];
          }),
      ),
    [Symbol.dispose]: () => copy[Symbol.dispose](),
  };
}

/** The compiler takes what was set before the run for what is there after it. */
function exitCodeNow(): number {
  return Number(process.exitCode ?? 0);
}

async function runHere(args: readonly string[]): Promise<Pick<Run, 'exitCode' | 'stderr'>> {
  const said: string[] = [];
  const [before, onStdout] = [process.exitCode, vi.spyOn(process.stdout, 'write').mockReturnValue(true)];
  const onStderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  try {
    process.exitCode = undefined;
    await main(['node', 'workshop', ...args]);
    return { exitCode: exitCodeNow(), stderr: said.join('') };
  } finally {
    onStdout.mockRestore();
    onStderr.mockRestore();
    process.exitCode = before;
  }
}

/** The lines of a diff that go and come, without its heads. */
export function changedLines({ stdout }: Run): readonly string[] {
  return stdout.split('\n').filter((line) => /^[+-](?![+-]{2} )/.test(line));
}
