import { systemClock } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { createPublicApi, type PersonSummary } from '../src/public/index.ts';

const { caller, catalogue } = createPublicApi({
  directory: new URL('../../../editions', import.meta.url).pathname,
  clock: systemClock,
});

/** All people of a year, or of all years, page by page. */
async function listPeople(year?: number): Promise<readonly PersonSummary[]> {
  const items: PersonSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await caller.person.list({ year, cursor, limit: 100 });
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return items;
}

test('the three recorded editions have the papers and guests of their record', async () => {
  const { editions } = await caller.series.get();
  const recorded = editions.filter(({ year }) => year <= 2025);
  expect(recorded.map(({ year, counts }) => [year, counts.contributions, counts.guests])).toEqual([
    [2022, 38, 8],
    [2023, 40, 10],
    [2025, 0, 3],
  ]);
});

test('each address of a paper is its own, in ASCII and short', async () => {
  const hrefs = catalogue().contributions.items.map(({ summary }) => summary.href);
  expect(new Set(hrefs).size).toBe(78);
  for (const href of hrefs) expect(href).toMatch(/^\/icml\d{4}\/papers\/(?=.{1,60}\/$)[A-Za-z0-9-]+\/$/);
});

test('the pages of all persons together hold each paper of an author once per author', async () => {
  const entries = catalogue().contributions.items.reduce((sum, { persons }) => sum + persons.size, 0);
  const papers = catalogue().persons.items.reduce((sum, { summary }) => sum + summary.papers, 0);
  expect(papers).toBe(entries);
});

test.each([
  [2022, 112],
  [2023, 138],
  [2025, 0],
])(
  'of the people of %i, %i wrote papers that year: its authors, and nobody for papers of other years',
  async (year, authors) => {
    const items = await listPeople(year);
    expect(items.filter(({ papers }) => papers > 0)).toHaveLength(authors);
    expect((await caller.edition.get({ year })).counts.authors).toBe(authors);
    const written = catalogue()
      .getEdition(year)
      .contributions.reduce((sum, { persons }) => sum + persons.size, 0);
    expect(items.reduce((sum, { papers }) => sum + papers, 0)).toBe(written);
  },
);

test('without a year a person has the papers of all years', async () => {
  const inAll = catalogue().persons.items.find(({ summary }) => summary.years.length === 3);
  if (inAll === undefined) throw new Error('nobody took part in all three years');
  const [all, ...single] = [
    await listPeople(),
    ...(await Promise.all([2022, 2023, 2025].map((year) => listPeople(year)))),
  ].map((list) => list.find(({ id }) => id === inAll.summary.id)?.papers);
  expect(single.reduce((sum = 0, papers = 0) => sum + papers, 0)).toBe(all);
});

test('2023 began in Honolulu at 19:00 UTC', async () => {
  const { sessions } = await caller.schedule.get({ year: 2023 });
  expect(sessions[0]).toMatchObject({ day: '2023-07-29', start: '09:00', startsAt: '2023-07-29T19:00:00Z' });
});

test('no alias of the register is in any answer, unless it is also a name that is in use', async () => {
  const { people } = catalogue().series;
  const names = new Set(people.map(({ name }) => name));
  const aliases = people
    .flatMap((person) => person.aliases)
    .filter((alias) => ![...names].some((name) => name.includes(alias)));
  expect(aliases.length).toBeGreaterThan(0);
  const everything = JSON.stringify([
    await caller.series.get(),
    await caller.series.record(),
    await caller.series.news(),
    ...(await Promise.all(aliases.map((text) => caller.search({ text })))),
    ...(await Promise.all([2022, 2023, 2025].map((year) => caller.edition.get({ year })))),
    ...(await Promise.all([2022, 2023, 2025].map((year) => caller.schedule.get({ year })))),
    ...catalogue().contributions.items.map(({ detail }) => detail),
    ...catalogue().persons.items.map(({ detail }) => detail),
  ]);
  expect(aliases.filter((alias) => everything.includes(alias))).toEqual([]);
});
