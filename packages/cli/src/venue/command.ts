import type { Command } from 'commander';
import { addActOptions, collect, type ActOptions } from '../change/change-options.ts';

/** Options as commander reads them. */
export interface VenueOptions extends ActOptions {
  readonly name?: string;
  readonly address?: string;
  readonly url?: string;
  readonly latitude?: string;
  readonly longitude?: string;
  readonly accessibility?: string;
  readonly directions?: string;
  /** Fields that are no longer known. */
  readonly forget?: readonly string[];
}

/** Options as commander reads them. */
export interface PosterOptions extends ActOptions {
  readonly recommended?: string;
  readonly maximum?: string;
}

/** Options as commander reads them. */
export interface PersonFactsOptions extends ActOptions {
  readonly name?: string;
  readonly family?: string;
  readonly orcid?: string;
  readonly homepage?: string;
  readonly affiliation?: string;
}

/** Adds `workshop set venue|poster|contact|format|title|desk|person`. */
export function registerSet(program: Command): void {
  const set = program
    .command('set')
    .description('set facts of an edition: venue, poster, contact, format, title, desk, person');
  addActOptions(
    set
      .command('venue')
      .description('say where the workshop takes place; what is not given stays')
      .option('--name <text>', 'the building')
      .option('--address <text>', 'street and city')
      .option('--url <url>', 'the page of the building')
      .option('--latitude <degrees>', 'degrees north')
      .option('--longitude <degrees>', 'degrees east')
      .option('--accessibility <text>', 'step-free access and the like, as the venue states it')
      .option('--directions <text>', 'how to get there')
      .option('--forget <field>', 'take a field out, such as url (repeatable)', collect),
  ).action(async (options: VenueOptions) => {
    const [{ setVenue }, { runChange }] = await load();
    await runChange(options, (editions) => setVenue(editions, options));
  });
  addActOptions(
    set
      .command('poster')
      .description('say how large posters may be')
      .option('--recommended <size>', 'size and orientation, such as "24 × 36 in (61 × 90 cm, A1 portrait)"')
      .option('--maximum <size>', 'the largest that the boards take'),
  ).action(async (options: PosterOptions) => {
    const [{ setPoster }, { runChange }] = await load();
    await runChange(options, (editions) => setPoster(editions, options));
  });
  for (const [word, meaning] of [
    ['contact', 'a role address, never a person’s own'],
    ['format', 'in-person, hybrid, remote or unstated'],
    ['title', 'the title of the workshop that year'],
    ['desk', 'the address of its desk, such as https://workshop.example.org/desk/2027'],
  ] as const) {
    addActOptions(
      set.command(word).description(`set the ${word}: ${meaning}`).argument('<value>', meaning),
    ).action(async (value: string, options: ActOptions) => {
      const [{ setField }, { runChange }] = await load();
      await runChange(options, (editions) =>
        setField(editions, word === 'desk' ? 'deskUrl' : word, value, options),
      );
    });
  }
  addActOptions(
    set
      .command('person')
      .description('mend what is said of a person: in the register, and where they work that year')
      .argument('<person>', 'who, by id or name')
      .option('--name <text>', 'the name as the person writes it')
      .option('--family <text>', 'the part to sort by, where it is not the last word')
      .option('--orcid <id>', 'their ORCID iD')
      .option('--homepage <url>', 'the page that they keep')
      .option('--affiliation <text>', 'where they work, in the edition'),
  ).action(async (person: string, options: PersonFactsOptions) => {
    const [{ setPerson }, { runChange }] = await Promise.all([
      import('./set-person.ts'),
      import('../change/run-change.ts'),
    ]);
    await runChange(options, (editions) => setPerson(editions, person, options));
  });
}

function load() {
  return Promise.all([import('./set-facts.ts'), import('../change/run-change.ts')]);
}
