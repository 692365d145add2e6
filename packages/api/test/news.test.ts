import { frozenClock, parseInstant } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { createPublicApi } from '../src/public/index.ts';
import { writeSmallSeries } from './small-series.ts';

const newsAt = (instant: string) =>
  createPublicApi({
    directory: writeSmallSeries(),
    clock: frozenClock(parseInstant(instant)),
  }).caller.edition.news({ year: 2031 });
const AFTERWARDS = '2031-08-01T00:00:00Z';

test('everything that was announced is told once, newest first, with what held before', async () => {
  const news = await newsAt(AFTERWARDS);
  expect(news.map(({ id, at, title, text, href }) => [id, at, title, text, href])).toEqual([
    [
      'rain2031/programme/walk/cancelled/2031-07-19T20:00:00-07:00',
      '2031-07-20T03:00:00Z',
      'Cancelled: A walk in the rain',
      '“A walk in the rain” does not take place: 20 July 2031, 18:00–19:00 (venue’s time). Reason: the sun shines.',
      '/rain2031/programme/#walk',
    ],
    [
      'rain2031/programme/spotlight-7/2031-07-10',
      '2031-07-09T10:00:00Z',
      'Programme changed: Equivariant drops',
      '“Equivariant drops”: now title “Equivariant drops”; before, “Drops”; now Hall 1; before, Hall 2.',
      '/rain2031/programme/#spotlight-7',
    ],
    [
      'rain2031/programme/spotlight-7/2031-07-01',
      '2031-06-30T10:00:00Z',
      'Programme changed: Drops',
      '“Drops”: now 20 July 2031, 09:30–09:45 (venue’s time); before, 20 July 2031, 09:40–09:55 (venue’s time). Reason: a longer opening.',
      '/rain2031/programme/#spotlight-7',
    ],
    [
      'rain2031/programme/2031-06-20',
      '2031-06-19T10:00:00Z',
      'Programme published',
      'The programme has 5 entries.',
      '/rain2031/programme/',
    ],
    [
      'rain2031/papers/2031-06-15T09:00:00-07:00',
      '2031-06-15T16:00:00Z',
      'Papers published',
      '3 accepted papers: 1 spotlight and 2 posters.',
      '/rain2031/papers/',
    ],
    [
      'rain2031/dates/submission/2031-05-20',
      '2031-05-19T10:00:00Z',
      'Abstract submission extended',
      'Abstract submission: now 1 June 2031, 23:59 AoE; before, 25 May 2031, 23:59 AoE. Reason: requests from authors.',
      '/rain2031/dates/',
    ],
    [
      'rain2031/lineup/2031-02-01',
      '2031-01-31T10:00:00Z',
      '2 people take part',
      'Aoife Nic (Institute of Drops), keynote speaker; Léa van Dam, chair.',
      '/rain2031/people/',
    ],
    [
      'rain2031/dates/2031-01-10',
      '2031-01-09T10:00:00Z',
      '3 dates were announced',
      'Workshop day: 20 July 2031. Abstract submission: 25 May 2031, 23:59 AoE. Camera-ready paper: 1 July 2031 AoE.',
      '/rain2031/dates/',
    ],
  ]);
});

test('what is announced later is not told before, not even one millisecond', async () => {
  const ids = async (instant: string) => (await newsAt(instant)).map(({ id }) => id);
  expect(await ids('2031-05-19T09:59:59.999Z')).not.toContain('rain2031/dates/submission/2031-05-20');
  expect(await ids('2031-05-19T10:00:00Z')).toContain('rain2031/dates/submission/2031-05-20');
  expect(await ids('2030-12-31T00:00:00Z')).toEqual([]);
});

test('news that were told stay as they were told, whatever follows', async () => {
  const later = new Map((await newsAt(AFTERWARDS)).map((each) => [each.id, each]));
  for (const each of await newsAt('2031-07-05T00:00:00Z')) expect(later.get(each.id)).toEqual(each);
});

test('the series tells the news of every edition', async () => {
  const { caller } = createPublicApi({
    directory: writeSmallSeries(),
    clock: frozenClock(parseInstant('2032-02-01T00:00:00Z')),
  });
  const news = await caller.series.news();
  expect(news[0]).toMatchObject({
    id: 'rain2032/dates/2032-01-10',
    title: 'A date was announced: Workshop day',
  });
  expect(new Set(news.map(({ id }) => id)).size).toBe(news.length);
  expect(news).toHaveLength(1 + (await newsAt(AFTERWARDS)).length);
});

test('the numbers of a year tell who came back from who is new', async () => {
  const { caller } = createPublicApi({
    directory: writeSmallSeries(),
    clock: frozenClock(parseInstant(AFTERWARDS)),
  });
  expect(await caller.series.numbers()).toEqual([
    { year: 2031, path: '/rain2031', papers: 3, authors: 3, people: 5, newPeople: 5, returningPeople: 0 },
    { year: 2032, path: '/rain2032', papers: 0, authors: 0, people: 1, newPeople: 0, returningPeople: 1 },
  ]);
});
