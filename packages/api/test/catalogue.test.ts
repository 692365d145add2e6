import { frozenClock, parseInstant } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { createPublicApi } from '../src/public/index.ts';
import { people, writeSmallSeries } from './small-series.ts';

const clock = frozenClock(parseInstant('2031-05-26T00:00:00Z'));
const open = (replaced?: Record<string, string>, upTo?: number) =>
  createPublicApi({ directory: writeSmallSeries(replaced), clock, upTo });
/** When every change of the programme is announced. */
const afterwards = frozenClock(parseInstant('2031-08-01T00:00:00Z'));

test('a person is joined over the years: roles, papers and talks of each', async () => {
  const { caller } = open();
  expect(await caller.person.get({ id: 'aoife-nic' })).toMatchObject({
    orcid: '0000-0002-1825-0097',
    homepage: null,
    editions: [
      {
        year: 2031,
        path: '/rain2031',
        roles: [
          { role: 'keynote', affiliation: 'Institute of Drops' },
          { role: 'panelist', affiliation: null },
        ],
        talks: [
          {
            id: 'opening',
            kind: 'keynote',
            day: '2031-07-20',
            start: '09:00',
            startsAt: '2031-07-20T16:00:00Z',
          },
        ],
      },
      { year: 2032, roles: [{ role: 'soc' }], papers: [], talks: [] },
    ],
  });
  expect((await caller.person.get({ id: 'li-wei' })).editions[0]?.papers.map(({ href }) => href)).toEqual([
    '/rain2031/papers/7-lukewarm-equivariant-drops/',
    '/rain2031/papers/12-rain-again/',
  ]);
});

test('persons are listed by family name, as the register says it', async () => {
  const { items } = await open().caller.person.list();
  expect(items.map(({ name }) => name)).toEqual([
    'José Alvares',
    'José Álvarez',
    'Li Wei',
    'Aoife Nic',
    'Léa van Dam',
  ]);
});

test('a contribution names its authors, its places in the programme and its neighbours', async () => {
  const { caller } = open();
  expect(await caller.contribution.get({ year: 2031, id: '7' })).toMatchObject({
    authors: [
      {
        name: 'José Álvarez',
        given: 'José',
        family: 'Álvarez',
        person: 'jose-alvarez',
        affiliation: 'Universidad de Lluvia',
      },
      { name: 'Li Wei', given: 'Wei', family: 'Li', person: 'li-wei', affiliation: null },
      { name: 'Unresolved Author', given: 'Unresolved', family: 'Author', person: null, affiliation: null },
    ],
    files: [
      { kind: 'paper', href: '/rain2031/papers/7-lukewarm-equivariant-drops/7.pdf', external: false },
      { kind: 'code', href: 'https://example.org/code', external: true },
    ],
    places: [
      {
        id: 'spotlight-7',
        kind: 'spotlight',
        day: '2031-07-20',
        start: '09:30',
        end: '09:45',
        startsAt: '2031-07-20T16:30:00Z',
        endsAt: '2031-07-20T16:45:00Z',
        title: 'Equivariant drops',
        board: null,
      },
      { id: 'posters', kind: 'poster-session', start: '11:00', board: 'A1' },
    ],
    previous: null,
    next: { title: 'A quiet drizzle', href: '/rain2031/papers/3-a-quiet-drizzle/' },
  });
});

test('a row of the programme has its history, and the revision that calendars count', async () => {
  const { caller } = createPublicApi({ directory: writeSmallSeries(), clock: afterwards });
  const { sessions } = await caller.schedule.get({ year: 2031 });
  const [opening, spotlight, posters, walk] = sessions;
  expect(opening, 'unchanged: as old as the programme').toMatchObject({
    changes: [],
    cancelled: null,
    revision: { sequence: 0, modifiedAt: '2031-06-19T10:00:00Z' },
  });
  expect(spotlight).toMatchObject({
    start: '09:30',
    changes: [
      {
        announced: '2031-07-01',
        announcedAt: '2031-06-30T10:00:00Z',
        start: '2031-07-20T09:40',
        end: '2031-07-20T09:55',
        room: null,
        reason: 'a longer opening',
      },
      { announced: '2031-07-10', start: null, room: 'Hall 2', title: 'Drops' },
    ],
    revision: { sequence: 2, modifiedAt: '2031-07-09T10:00:00Z' },
  });
  expect(posters?.posters).toEqual([
    {
      id: '7',
      title: 'Łukewarm $E(n)$-equivariant drops',
      href: '/rain2031/papers/7-lukewarm-equivariant-drops/',
      board: 'A1',
    },
    { id: '12', title: 'Rain, again', href: '/rain2031/papers/12-rain-again/', board: null },
  ]);
  expect(walk).toMatchObject({
    cancelled: { announcedAt: '2031-07-20T03:00:00Z', reason: 'the sun shines' },
    revision: { sequence: 1, modifiedAt: '2031-07-20T03:00:00Z' },
  });
});

test('a talk that was cancelled is none of who would have held it', async () => {
  const { editions } = await open().caller.person.get({ id: 'li-wei' });
  expect(editions[0]?.talks).toEqual([]);
});

test('a poster of a paper that there is not keeps the catalogue closed', () => {
  const row = {
    id: 'posters',
    start: '2031-07-20T11:00',
    end: '2031-07-20T12:00',
    kind: 'poster-session',
    title: 'Posters',
    posters: [{ contribution: '99' }],
  };
  expect(() => open({ '2031/schedule.yaml': stringify([row]) })).toThrow(
    /2031\/schedule\.yaml: contribution "99" is not in contributions\.yaml/,
  );
});

test('a portrait is shown with its size when it is registered, and not at all otherwise', async () => {
  const { people: parts, counts } = await open().caller.edition.get({ year: 2031 });
  expect(parts.map(({ portrait }) => portrait)).toEqual([
    { src: '/rain2031/assets/aoife.jpg', width: 400, height: 500 },
    null,
    null,
  ]);
  expect(
    counts,
    'who is keynote and panelist is one guest; a name without a person is no author yet',
  ).toEqual({
    contributions: 3,
    authors: 3,
    guests: 1,
  });
});

test('an edition read on its own knows no later year and nobody who came later', async () => {
  const { caller } = open({ '2032/edition.yaml': 'not: whole' }, 2031);
  expect((await caller.edition.list()).map(({ year }) => year)).toEqual([2031]);
  expect((await caller.person.get({ id: 'aoife-nic' })).editions).toHaveLength(1);
});

test('an edition links to the earlier ones only', async () => {
  const { caller } = open();
  expect((await caller.edition.get({ year: 2032 })).earlier).toEqual([{ year: 2031, path: '/rain2031' }]);
  expect((await caller.edition.get({ year: 2031 })).earlier).toEqual([]);
});

test.each([
  [{ text: 'DRIZZLE' }, ['3']],
  [{ text: 'alvarez' }, ['7']],
  [{ text: 'wei lukewarm' }, ['7']],
  [{ text: 'drops hail' }, []],
  [{ presentation: 'poster' as const }, ['3', '12']],
  [{ topic: 'clouds' }, ['7', '3']],
  [{ person: 'li-wei' }, ['7', '12']],
  [{ year: 2032 }, []],
])('contributions that fit %o are %o', async (filter, ids) => {
  const { items, total } = await open().caller.contribution.list(filter);
  expect(items.map(({ id }) => id)).toEqual(ids);
  expect(total).toBe(ids.length);
});

test('with a year, a role is the role of that year', async () => {
  const { caller } = open();
  expect((await caller.person.list({ role: 'soc' })).total).toBe(1);
  expect((await caller.person.list({ role: 'soc', year: 2031 })).total).toBe(0);
  expect((await caller.person.list({ year: 2032 })).items.map(({ id }) => id)).toEqual(['aoife-nic']);
});

test('an id that names nobody keeps the catalogue closed, and the message names file and id', () => {
  const withoutLi = stringify(people.filter(({ id }) => id !== 'li-wei'));
  expect(() => open({ 'people.yaml': withoutLi })).toThrow(
    /2031\/contributions\.yaml: "li-wei" is nobody in people\.yaml/,
  );
});

test('two persons with one id keep the catalogue closed', () => {
  expect(() =>
    open({ 'people.yaml': stringify([...people, { id: 'aoife-nic', name: 'Another Nic' }]) }),
  ).toThrow(/two persons have the id "aoife-nic"/);
});
