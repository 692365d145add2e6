import type { Command } from 'commander';
import { addChangeOptions, type ChangeOptions } from '../change/change-options.ts';
import { addPersonOptions, type PersonOptions } from '../person/person-decisions.ts';

/** Options of every import from a file. */
export interface ImportOptions extends ChangeOptions, PersonOptions {
  /** The edition; the latest without it. */
  readonly year?: string;
  /** Where the rows that are kept aside are written. */
  readonly rejects?: string;
}

/** Adds `workshop import NAME FILE` with what all of them have in common. */
export function addImport(parent: Command, name: string, description: string, file: string): Command {
  return addPersonOptions(
    addChangeOptions(
      parent
        .command(name)
        .description(description)
        .argument('<file>', file)
        .option('--year <year>', 'the edition; the latest without it'),
    ),
  );
}

/** Adds `--rejects`, for sources that are tables. */
export function addRejectsOption(command: Command): Command {
  return command.option(
    '--rejects <file>',
    'write the rows that are kept aside there, to be mended and imported again',
  );
}
