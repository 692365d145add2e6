import type { Command } from 'commander';
import { addChangeOptions, type ChangeOptions } from '../change/change-options.ts';

/** Options as commander reads them. */
export interface AmendOptions extends ChangeOptions {
  /** What was wrong, for readers. */
  readonly reason?: string;
  /** When readers are told. */
  readonly at?: string;
  readonly release?: string;
}

/** Adds `workshop amend YEAR --reason …`. */
export function registerAmend(program: Command): void {
  addChangeOptions(
    program
      .command('amend')
      .description('correct a sealed edition, and tell its readers')
      .argument('[year]', 'the sealed edition whose files were corrected')
      .option('--reason <text>', 'what was wrong, for readers')
      .option('--at <instant>', 'when readers are told, such as 2026-12-01T09:00:00Z; now without it')
      .option('--release <file>', 'where the archive of the site is kept, if not in .data/releases'),
  ).action(async (year: string | undefined, options: AmendOptions) => {
    const [{ amendEdition }, { getEditionsFolder }] = await Promise.all([
      import('./amend-edition.ts'),
      import('../editions-folder.ts'),
    ]);
    const editions = getEditionsFolder(options.editions ?? process.env['EDITIONS_DIR'], process.cwd());
    await amendEdition(editions, year, options);
  });
}
