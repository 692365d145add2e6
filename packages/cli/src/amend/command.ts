import type { Command } from 'commander';
import { addChangeOptions, type ChangeOptions } from '../change/change-options.ts';
import { WrongUse } from '../wrong-use.ts';

/** Options as commander reads them. */
export interface AmendOptions extends ChangeOptions {
  /** What was wrong, for readers. */
  readonly reason?: string;
  /** When readers are told. */
  readonly at?: string;
  readonly release?: string;
  /** The name that goes and the one that comes. */
  readonly redact?: readonly string[];
}

/** Adds `workshop amend YEAR --reason …` and `workshop amend --redact OLD NEW`. */
export function registerAmend(program: Command): void {
  addChangeOptions(
    program
      .command('amend')
      .description('correct a sealed edition, and tell its readers; or replace a name everywhere')
      .argument('[year]', 'the sealed edition whose files were corrected')
      .option('--reason <text>', 'what was wrong, for readers')
      .option(
        '--redact <names...>',
        'replace a name in every year, without naming the old one: --redact OLD NEW',
      )
      .option('--at <instant>', 'when readers are told, such as 2026-12-01T09:00:00Z; now without it')
      .option('--release <file>', 'where the archive of the site is kept, if not in .data/releases'),
  ).action(async (year: string | undefined, options: AmendOptions) => {
    const { getEditionsFolder } = await import('../editions-folder.ts');
    const editions = getEditionsFolder(options.editions ?? process.env['EDITIONS_DIR'], process.cwd());
    if (options.redact === undefined) {
      const { amendEdition } = await import('./amend-edition.ts');
      await amendEdition(editions, year, options);
      return;
    }
    const [old, name, ...more] = options.redact;
    if (old === undefined || name === undefined || more.length > 0)
      throw new WrongUse('--redact takes two names, each in quotes: --redact "Old Name" "New Name".');
    const { redactName } = await import('./redact/redact-name.ts');
    await redactName(editions, { old, name }, options);
  });
}
