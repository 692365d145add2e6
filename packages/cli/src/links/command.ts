import type { Command } from 'commander';

/** Options as commander reads them. */
export interface LinksOptions {
  /** Seconds to wait for an answer. */
  readonly timeout: string;
  /** How often an address is asked again that gave no answer, or was overloaded. */
  readonly retries: string;
  /** Ask addresses of this machine and its own network too. */
  readonly allowPrivate?: true;
  readonly json?: true;
  readonly editions?: string;
}

/** Adds `workshop links [YEAR]`. */
export function registerLinks(program: Command): void {
  program
    .command('links')
    .description('ask every outside address of the editions whether it still answers; nothing is changed')
    .argument('[year]', 'one edition alone; the whole series without it')
    .option('--timeout <seconds>', 'how long to wait for an answer', '20')
    .option('--retries <number>', 'how often to ask again where nothing answered', '2')
    .option('--allow-private', 'ask addresses of this machine and its own network too')
    .option('--json', 'print one JSON object, for programs')
    .option(
      '--editions <dir>',
      'the folder of the editions (or EDITIONS_DIR; by default the nearest one called so)',
    )
    .addHelpText('after', '\nExits 0 when every address answers, 1 when some do not, 2 when called wrongly.')
    .action(async (year: string | undefined, options: LinksOptions) => {
      const { runLinks } = await import('./run-links.ts');
      process.exitCode = await runLinks(year, options);
    });
}
