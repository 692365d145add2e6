import type { Command } from 'commander';

/** Options as commander reads them. */
export interface VerifyOptions {
  /** The archive of the built site, or a folder that holds it unpacked. */
  readonly release?: string;
  readonly rebuild?: true;
  /** A folder that is made, with the proved site in it. */
  readonly unpack?: string;
  readonly json?: true;
  readonly editions?: string;
}

/** Adds `workshop verify YEAR`. */
export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description('prove that a sealed edition is as it was sealed, and say what was proved')
    .argument('<year>', 'which edition, such as 2023')
    .option('--release <path>', 'the archive of its site, or the folder where it lies unpacked')
    .option('--rebuild', 'build the site again and compare it, byte for byte')
    .option('--unpack <dir>', 'unpack the archive into a new folder, once it is proved')
    .option('--json', 'print one JSON object, for programs')
    .option(
      '--editions <dir>',
      'the folder of the editions (or EDITIONS_DIR; by default the nearest one called so)',
    )
    .addHelpText('after', '\nExits 0 when all that was looked at is as it was sealed, 1 when a file differs.')
    .action(async (year: string, options: VerifyOptions) => {
      const [{ verifyEdition }, { getEditionsFolder }] = await Promise.all([
        import('./verify-edition.ts'),
        import('../editions-folder.ts'),
      ]);
      const editions = getEditionsFolder(options.editions ?? process.env['EDITIONS_DIR'], process.cwd());
      process.exitCode = await verifyEdition(editions, year, options);
    });
}
