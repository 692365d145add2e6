import type { Command } from 'commander';
import { addActOptions, type ActOptions } from '../change/change-options.ts';
import { ROLE_WORDS } from './role-words.ts';

/** Options as commander reads them. */
export interface AddPersonOptions extends ActOptions {
  readonly affiliation?: string;
  /** Whom of people.yaml the name means. */
  readonly person?: string;
  /** Somebody who is not in people.yaml yet, whatever names are there. */
  readonly new?: true;
  /** The id of somebody new. */
  readonly id?: string;
  readonly orcid?: string;
  readonly homepage?: string;
  readonly announced?: string;
}

/** Options as commander reads them. */
export interface AddSponsorOptions extends ActOptions {
  readonly url?: string;
  /** Path of a picture. */
  readonly logo?: string;
  readonly credit?: string;
  readonly rights?: string;
  readonly source?: string;
}

/**
 * Adds `workshop add speaker|… NAME`, `add sponsor`, `add link`.
 *
 * @returns the command `add`, for what others add below it
 */
export function registerAdd(program: Command): Command {
  const add = program
    .command('add')
    .description('add a person, a photo, a sponsor, a row of the programme, a link');
  for (const [word, { role, meaning }] of Object.entries(ROLE_WORDS)) {
    addActOptions(
      add
        .command(word)
        .description(`add ${meaning === 'the same' ? 'the same as organizer' : meaning}`)
        .argument('<name>', 'the name as it shall be shown, or an id of people.yaml')
        .option('--affiliation <text>', 'where they work that year')
        .option('--person <id>', 'whom of people.yaml the name means')
        .option('--new', 'this is somebody who is not in people.yaml yet')
        .option('--id <id>', 'the id of somebody new, where the name gives none')
        .option('--orcid <id>', 'their ORCID iD')
        .option('--homepage <url>', 'the page that they keep')
        .option('--announced <day>', 'when readers were told; feeds tell of it'),
    ).action(async (name: string, options: AddPersonOptions) => {
      const [{ addPerson }, { runChange }] = await Promise.all([
        import('./add-person.ts'),
        import('../change/run-change.ts'),
      ]);
      await runChange(options, (editions) => addPerson(editions, role, name, options));
    });
  }
  addActOptions(
    add
      .command('sponsor')
      .description('add a sponsor')
      .argument('<name>', 'as the sponsor writes it')
      .option('--url <url>', 'where the name leads')
      .option('--logo <file>', 'a picture: JPEG, PNG, WebP or AVIF')
      .option('--credit <text>', 'whom to name for the logo')
      .option('--rights <text>', 'the licence of the logo, or who permitted it and when')
      .option('--source <text>', 'where the logo came from'),
  ).action(async (name: string, options: AddSponsorOptions) => {
    const [{ addSponsor }, { runChange }] = await Promise.all([
      import('./add-sponsor.ts'),
      import('../change/run-change.ts'),
    ]);
    await runChange(options, (editions) => addSponsor(editions, name, options));
  });
  addActOptions(
    add
      .command('link')
      .description('add an external link')
      .argument('<label>', 'its words')
      .argument('<url>', 'where it leads'),
  ).action(async (label: string, url: string, options: ActOptions) => {
    const [{ addLink }, { runChange }] = await Promise.all([
      import('./add-link.ts'),
      import('../change/run-change.ts'),
    ]);
    await runChange(options, (editions) => addLink(editions, label, url, options));
  });
  return add;
}
