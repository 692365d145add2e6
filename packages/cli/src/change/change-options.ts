import type { Command } from 'commander';

/** Options that every command which writes has. */
export interface ChangeOptions {
  readonly dryRun?: true;
  readonly yes?: true;
  readonly json?: true;
  /** The folder of the editions. */
  readonly editions?: string;
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
