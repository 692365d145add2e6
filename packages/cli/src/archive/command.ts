import type { Command } from 'commander';

/** Options as commander reads them. */
export interface ArchiveOptions {
  /** The archive to write. */
  readonly out: string;
  readonly force?: true;
  readonly releaseDir?: string;
  readonly at?: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly editions?: string;
}

/** Adds `workshop archive YEAR --out FILE`. */
export function registerArchive(program: Command): void {
  program
    .command('archive')
    .description('pack an edition for keeping: its data, its site, and a copy to read that opens from disk')
    .argument('<year>', 'the edition, such as 2023')
    .requiredOption('--out <file>', 'the archive to write, such as icml2023.zip')
    .option('--force', 'replace a file that is there')
    .option('--release-dir <dir>', 'where the release files of sealed years are (by default .data/releases)')
    .option('--at <instant>', 'of an open edition: as it is then, such as 2025-05-20T12:00:00Z')
    .option('--dry-run', 'list what would be packed, and write nothing')
    .option('--json', 'print one JSON object, for programs')
    .option(
      '--editions <dir>',
      'the folder of the editions (or EDITIONS_DIR; by default the nearest one called so)',
    )
    .action(async (year: string, options: ArchiveOptions) => {
      const { archiveEdition } = await import('./archive-edition.ts');
      await archiveEdition(year, options);
    });
}
