import type { PublicCaller } from '../src/public/index.ts';

/** What the small series is asked, once with each procedure and with each filter. */
export type Answers = Readonly<Record<string, unknown>>;

/** Asks each public procedure of the small series in process. */
export async function askEveryProcedure(caller: PublicCaller): Promise<Answers> {
  return {
    'series.get': await caller.series.get(),
    'series.numbers': await caller.series.numbers(),
    'series.record': await caller.series.record(),
    'series.news': await caller.series.news(),
    'edition.list': await caller.edition.list(),
    'edition.get': await caller.edition.get({ year: 2031 }),
    'edition.get without papers': await caller.edition.get({ year: 2032 }),
    'edition.record': await caller.edition.record({ year: 2031 }),
    'edition.news': await caller.edition.news({ year: 2031 }),
    'contribution.list': await caller.contribution.list(),
    'contribution.list filtered': await caller.contribution.list({
      year: 2031,
      topic: 'clouds',
      person: 'li-wei',
      limit: 1,
    }),
    'contribution.get': await caller.contribution.get({ year: 2031, id: '7' }),
    'person.list': await caller.person.list({}),
    'person.list filtered': await caller.person.list({ role: 'keynote', text: 'aoife' }),
    'person.get': await caller.person.get({ id: 'aoife-nic' }),
    'person.get of one to be told apart': await caller.person.get({ id: 'jose-alvares' }),
    'schedule.get': await caller.schedule.get({ year: 2031 }),
    search: await caller.search({ text: 'rain' }),
    'search for a person': await caller.search({ text: 'aoife' }),
    'search for what is not published': await caller.search({ text: 'secret' }),
  };
}
