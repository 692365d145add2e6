import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../bin/workshop.mjs', import.meta.url));

/** A series in which nothing is wrong at {@link VALID_AT}; the corpus of broken editions is made from it. */
export const VALID = fileURLToPath(new URL('../../edition/test/check/valid', import.meta.url));
/** After the call of the valid series, before its workshop. */
export const VALID_AT = '2031-02-15T12:00:00Z';

/** What a run left behind. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real `workshop` as a process of its own, on a pipe. */
export function runWorkshop(
  args: readonly string[],
  { cwd, env }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
  const { EDITIONS_DIR: _named, FORCE_COLOR: _forced, ...inherited } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [BIN, ...args],
      { cwd, env: { ...inherited, ...env } },
      (error, stdout, stderr) =>
        resolve({ exitCode: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}
