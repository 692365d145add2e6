import type { Command } from 'commander';
import { addActOptions, type ActOptions } from '../change/change-options.ts';

/** Options as commander reads them. */
export interface PullOptions extends ActOptions {
  /** The data folder of the desk. */
  readonly data?: string;
}

/** Adds `workshop pull`. */
export function registerPull(program: Command): void {
  addActOptions(
    program
      .command('pull')
      .description('write the dates that were entered in the desk into the files')
      .option('--data <dir>', 'the data folder (or DATA_DIR; by default .data of the repository)'),
  )
    .addHelpText(
      'after',
      `
Each change of a date becomes one line more in its ledger, as it was entered; a line that is there already is not written
again. Read from the server of DATABASE_URL; without it from the embedded database of the data folder.`,
    )
    .action(async (options: PullOptions) => {
      const [{ pullDates }, { runChange }] = await Promise.all([
        import('./pull-dates.ts'),
        import('../change/run-change.ts'),
      ]);
      await runChange(options, (editions) => pullDates(editions, options));
    });
}
