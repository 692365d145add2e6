import type { Command } from 'commander';
import { addChangeOptions, type ChangeOptions } from '../change/change-options.ts';

/** Options as commander reads them. */
export interface NewOptions extends ChangeOptions {
  readonly conference?: string;
  readonly conferenceTitle?: string;
  readonly ordinal?: string;
  readonly from?: string;
  readonly to?: string;
  readonly city?: string;
  readonly country?: string;
  readonly timezone?: string;
  readonly venue?: string;
  readonly contact?: string;
  readonly title?: string;
  readonly path?: string;
  readonly hue?: string;
  /** `submission=2026-06-01` each. */
  readonly date: readonly string[];
  readonly copy?: string;
  readonly at?: string;
}

/** Adds `workshop new YEAR`. */
export function registerNew(program: Command): void {
  addChangeOptions(
    program
      .command('new')
      .description(
        'start a year: the shape of the latest edition, its dates moved, and a list of what is left to do',
      )
      .argument('<year>', 'such as 2026')
      .option('--conference <name>', 'the conference with its year, such as "ICML 2026"')
      .option('--from <day>', 'the first day of the workshop, such as 2026-07-17')
      .option('--to <day>', 'its last day; of a single one, the same')
      .option('--city <city>', 'where the conference meets')
      .option('--country <country>', 'the country of that city')
      .option('--timezone <zone>', 'the zone of its clocks, such as Asia/Seoul')
      .option('--conference-title <title>', 'its full name; of the same conference, that of the copied year')
      .option(
        '--ordinal <number>',
        'which one it is; of the same conference, counted on from the copied year',
      )
      .option('--venue <name>', 'the building, where it is known')
      .option('--contact <address>', 'a role address; "unstated" without it')
      .option('--title <title>', 'the title of the workshop; that of the copied year without it')
      .option('--path <path>', 'the base path of its site, such as /icml2026')
      .option('--hue <degrees>', 'the hue of its colours; the one farthest from all others without it')
      .option(
        '--date <key=value>',
        'a date in the place of the proposed one; "none" leaves it out; may be given again',
        (value: string, before: readonly string[]) => [...before, value],
        [],
      )
      .option('--copy <year>', 'the edition whose shape is taken; the latest before it without this')
      .option('--at <instant>', 'as if it were then: what is past, and since when dates are announced'),
  ).action(async (year: string, options: NewOptions) => {
    const [{ startYear }, { getEditionsFolder }] = await Promise.all([
      import('./start-year.ts'),
      import('../editions-folder.ts'),
    ]);
    const editions = getEditionsFolder(options.editions ?? process.env['EDITIONS_DIR'], process.cwd());
    await startYear(editions, year, options);
  });
}
