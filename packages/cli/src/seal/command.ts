import type { Command } from 'commander';
import { addChangeOptions, type ChangeOptions } from '../change/change-options.ts';

/** Options as commander reads them. */
export interface SealOptions extends ChangeOptions {
  /** The instant of the sealing. */
  readonly at?: string;
  /** Where the archive of the built site is kept. */
  readonly release?: string;
}

/** Adds `workshop seal YEAR`. */
export function registerSeal(program: Command): void {
  addChangeOptions(
    program
      .command('seal')
      .description(
        'close a past edition: its sources and its built site get checksums, and never change unsaid',
      )
      .argument('<year>', 'which edition, such as 2023')
      .option('--at <instant>', 'when it is sealed, such as 2026-11-25T12:00:00Z; now without it')
      .option('--release <file>', 'where to keep the built site; .data/releases/<path>-site.zip without it'),
  ).action(async (year: string, options: SealOptions) => {
    const [{ sealEdition }, { getEditionsFolder }] = await Promise.all([
      import('./seal-edition.ts'),
      import('../editions-folder.ts'),
    ]);
    const editions = getEditionsFolder(options.editions ?? process.env['EDITIONS_DIR'], process.cwd());
    await sealEdition(editions, year, options);
  });
}
