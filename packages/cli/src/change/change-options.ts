import type { Command } from 'commander';

/** Options that every command which writes has. */
export interface ChangeOptions {
  readonly dryRun?: true;
  readonly yes?: true;
  readonly json?: true;
  /** The folder of the editions. */
  readonly editions?: string;
}

/** Options of commands that change one edition. */
export interface ActOptions extends ChangeOptions {
  /** As written; the latest edition without it. */
  readonly year?: string;
}

/** Adds the options of commands that write: `--dry-run`, `--yes`, `--json`, `--editions`. */
export function addChangeOptions(command: Command): Command {
  return command
    .option('--dry-run', 'show what would change, and write nothing')
    .option('--yes', 'write without asking')
    .option('--json', 'print one JSON object, for programs')
    .option(
      '--editions <dir>',
      'the folder of the editions (or EDITIONS_DIR; by default the nearest one called so)',
    );
}

/** Adds those, and `--year`. */
export function addActOptions(command: Command): Command {
  return addChangeOptions(command.option('--year <year>', 'the edition; the latest without it'));
}

/** Collects an option that may be given several times. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
