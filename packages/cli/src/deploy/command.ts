import type { Command } from 'commander';

/** Options as commander reads them. */
export interface DeployOptions {
  /** The folder that a host serves. */
  readonly to: string;
  /** Take over a folder with files of others, which stay. */
  readonly adopt?: true;
  /** Go on though addresses that pages link to would answer no more. */
  readonly acceptCovered?: true;
  /** Sealed years whose sites may come out otherwise. */
  readonly acceptRebuilt: readonly string[];
  readonly releaseDir?: string;
  readonly at?: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly editions?: string;
}

/** Adds `workshop deploy [YEAR…] --to DIR`. */
export function registerDeploy(program: Command): void {
  program
    .command('deploy')
    .description('write what a static host serves: one edition by itself, or the whole series')
    .argument('[years...]', 'the editions, such as 2025, or "hub"; the hub and all editions without one')
    .requiredOption('--to <dir>', 'the folder: new, empty, or of an earlier deployment')
    .option('--adopt', 'take a folder that holds other files too, such as the former site; they stay')
    .option('--accept-covered', 'go on where pages link to addresses that would answer no more')
    .option(
      '--accept-rebuilt <year>',
      'take what is built for a sealed year, though it is not what was sealed (repeatable)',
      (year: string, before: readonly string[]) => [...before, year],
      [],
    )
    .option('--release-dir <dir>', 'where the release files of sealed years are (by default .data/releases)')
    .option('--at <instant>', 'build as of then, such as 2025-05-20T12:00:00Z')
    .option('--dry-run', 'list what would be added, changed and removed, and write nothing')
    .option('--json', 'print one JSON object, for programs')
    .option(
      '--editions <dir>',
      'the folder of the editions (or EDITIONS_DIR; by default the nearest one called so)',
    )
    .addHelpText(
      'after',
      '\nExits 0 when done, 1 when it refused, 2 when called wrongly. Nothing is written unless all of it can be.',
    )
    .action(async (years: readonly string[], options: DeployOptions) => {
      const { runDeploy } = await import('./run-deploy.ts');
      await runDeploy(years, options);
    });
}
