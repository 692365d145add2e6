import { resolve } from 'node:path';
import type { Command } from 'commander';
import { getEditionsFolder } from '../editions-folder.ts';
import { EXIT } from '../exit-code.ts';
import { WrongUse } from '../wrong-use.ts';
import type { AssetOptions } from './asset-options.ts';

/** Adds `workshop assets add YEAR DIR`. Decoders of pictures and PDFs are loaded when it runs. */
export function registerAssets(program: Command): void {
  const assets = program.command('assets').description('the pictures and PDFs of an edition');
  assets
    .command('add')
    .description(
      'take portraits and PDFs from a folder: metadata stripped, recorded, and set where they belong',
    )
    .argument('<year>', 'the edition, such as 2025')
    .argument('<dir>', 'the folder that the files came in')
    .option('--source <text>', 'where the files come from')
    .option('--credit <text>', 'whom to name')
    .option('--rights <text>', 'the licence, or who permitted it and when')
    .option('--consent <text>', 'for portraits: how and when the persons agreed')
    .option(
      '--alt <file=text>',
      'alternative text of a picture that is no portrait (repeatable)',
      collect,
      [],
    )
    .option('--portrait <file=person>', 'whose portrait a file is, by id (repeatable)', collect, [])
    .option(
      '--editions <dir>',
      'the folder of the editions (or EDITIONS_DIR; by default the nearest one called so)',
    )
    .option('--dry-run', 'say what would change, and change nothing')
    .option('--json', 'report for programs')
    .action(runAdd);
}

async function runAdd(year: string, folder: string, options: AssetOptions): Promise<void> {
  if (!/^\d{4}$/.test(year)) throw new WrongUse(`"${year}" is not a year. Write it as 2025.`);
  const editions = getEditionsFolder(options.editions ?? process.env['EDITIONS_DIR'], process.cwd());
  const [{ addAssets }, { describeReport, reportForPrograms }] = await Promise.all([
    import('./add-assets.ts'),
    import('./describe-report.ts'),
  ]);
  const report = await addAssets(editions, Number(year), resolve(folder), options);
  const dryRun = options.dryRun ?? false;
  process.stdout.write(
    `${options.json ? reportForPrograms(report, dryRun) : describeReport(report, dryRun)}\n`,
  );
  if (report.left.some(({ refused }) => refused)) process.exitCode = EXIT.refused;
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
