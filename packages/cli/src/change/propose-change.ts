import { Refusal } from '../refusal.ts';
import { agree } from './agree.ts';
import type { Change } from './change.ts';
import type { ChangeOptions } from './change-options.ts';
import { findNewErrors } from './check-change.ts';
import { printDiff } from './print-diff.ts';
import { writeChange } from './write-change.ts';

/** What was done, as `--json` prints it. */
export interface ChangeReport {
  /** False after `--dry-run`, and where the organizer said no. */
  readonly written: boolean;
  /** Paths from the folder that holds the editions. */
  readonly files: readonly string[];
  /** What was shown: as a rule the unified diff. */
  readonly diff: string;
}

/** What a command has to tell beside its change. */
export interface ChangeDetails {
  /** Sentences that are shown below the diff. */
  readonly notes?: readonly string[];
  /** What else `--json` is to tell. */
  readonly [key: string]: unknown;
}

/**
 * Checks a change in a staged copy, shows it, asks (on a terminal, without `--yes`), and writes all of it or nothing.
 * Nobody is asked about a change of no file.
 *
 * @param editions the folder of the editions
 * @param details joins the report of `--json`
 * @param show what of it is shown: the unified diff, unless that would say too much or too little
 * @throws {Refusal} when the change would bring an error that was not there, with each finding; nothing was written
 * @throws {WrongUse} when nobody can be asked and `--yes` is missing
 */
export async function proposeChange(
  editions: string,
  change: Change,
  options: ChangeOptions,
  details: ChangeDetails = {},
  show: (change: Change) => string = printDiff,
): Promise<ChangeReport> {
  const errors = findNewErrors(editions, change);
  if (errors.length > 0) {
    const shown = errors.map(
      ({ file, line, column, code, message }) => `  ${file}:${line}:${column} ${code} ${message}`,
    );
    throw new Refusal(`Nothing was written. The editions would have these errors:\n${shown.join('\n')}`);
  }
  const diff = show(change);
  const notes = [
    ...(change.length === 0 ? ['Nothing changes: it is so already.'] : []),
    ...(details.notes ?? []),
  ];
  if (!options.json) process.stdout.write(diff + notes.map((note) => `${note}\n`).join(''));
  const written = !options.dryRun && change.length > 0 && (options.yes === true || (await agree(options)));
  if (written) writeChange(editions, change);
  const report = { written, files: change.map(({ path }) => path), diff };
  if (options.json) process.stdout.write(`${JSON.stringify({ ...report, ...details }, null, 2)}\n`);
  return report;
}
