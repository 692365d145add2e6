import type { Command } from 'commander';
import { addChangeOptions, type ChangeOptions } from '../../change/change-options.ts';

/** Options as commander reads them. What the page does not say can be said by them; without one it is guessed or `unstated`. */
export interface JekyllOptions extends ChangeOptions {
  readonly year: string;
  readonly report?: string;
  readonly path?: string;
  readonly timezone?: string;
  readonly hue?: string;
  /** A day, or an instant with its offset. */
  readonly announced?: string;
  /** For portraits: how and when the persons agreed. */
  readonly consent?: string;
  /** Short name with the year: `ICML 2025`. */
  readonly conference?: string;
  readonly city?: string;
  readonly country?: string;
  readonly contact?: string;
}

/** Adds `workshop import jekyll DIR`. */
export function registerImportJekyll(parent: Command): void {
  addChangeOptions(
    parent
      .command('jekyll')
      .description('make an edition of a one-page Jekyll site: facts as data, prose as Markdown')
      .argument('<dir>', 'the folder of the site, with its page, _config.yml and assets')
      .requiredOption('--year <year>', 'the year that the edition gets')
      .option('--report <file>', 'write what became of every line of the site into a file')
      .option('--path <path>', 'base path of the edition, such as /icml2025')
      .option('--timezone <zone>', 'time zone of the venue, such as America/Vancouver')
      .option('--hue <degrees>', 'hue of its colours, from 0 to 360')
      .option('--announced <when>', 'when the first dates of the page were made public')
      .option('--consent <text>', 'for portraits: how and when the persons agreed to be shown')
      .option('--conference <name>', 'short name of the conference with its year, such as "ICML 2025"')
      .option('--city <city>', 'the city of the conference')
      .option('--country <country>', 'the country of that city')
      .option('--contact <address>', 'a role address of the organizers'),
  ).action(async (folder: string, options: JekyllOptions) => {
    const { importJekyll } = await import('./import-jekyll.ts');
    await importJekyll(folder, options);
  });
}
