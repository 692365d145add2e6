import { frozenClock, parseInstant } from '@ml4astro/edition';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { createPublicApi, editionRecordSchema, seriesRecordSchema } from '../src/public/index.ts';
import { writeSmallSeries } from './small-series.ts';

const open = (instant = '2031-05-26T00:00:00Z', directory = writeSmallSeries()) =>
  createPublicApi({ directory, clock: frozenClock(parseInstant(instant)) }).caller;
const real = createPublicApi({
  directory: new URL('../../../editions', import.meta.url).pathname,
  clock: frozenClock(parseInstant('2026-01-01T00:00:00Z')),
}).caller;

test('a record says the same at any time, byte for byte', async () => {
  const directory = writeSmallSeries();
  const [early, late] = [open('2030-01-01T00:00:00Z', directory), open('2040-01-01T00:00:00Z', directory)];
  expect(JSON.stringify(await early.edition.record({ year: 2031 }))).toBe(
    JSON.stringify(await late.edition.record({ year: 2031 })),
  );
  expect(JSON.stringify(await early.series.record())).toBe(JSON.stringify(await late.series.record()));
});

test('a date is recorded with every value it had, and why it changed', async () => {
  const { dates } = await open().edition.record({ year: 2031 });
  expect(dates.find(({ key }) => key === 'submission')).toMatchObject({
    title: 'Abstract submission',
    values: [
      { value: '2031-05-25T23:59 AoE', announced: '2031-01-10', reason: null },
      { value: '2031-06-01T23:59 AoE', closesAt: '2031-06-02T12:00:00Z', reason: 'requests from authors' },
    ],
  });
});

test('every address in a record is whole, for it is read away from the site', async () => {
  const record = await open().series.record();
  const [edition] = record.editions;
  expect(record).toMatchObject({
    $schema: 'https://rain.example.org/series.schema.json',
    url: 'https://rain.example.org/',
    licence: { name: 'CC0 1.0' },
  });
  expect(edition?.contributions[0]).toMatchObject({
    url: 'https://rain.example.org/rain2031/papers/7-lukewarm-equivariant-drops/',
    files: [
      {
        kind: 'paper',
        url: 'https://rain.example.org/rain2031/papers/7-lukewarm-equivariant-drops/7.pdf',
      },
      { kind: 'code', url: 'https://example.org/code' },
    ],
  });
  expect(edition?.people[0]?.portrait?.url).toBe('https://rain.example.org/rain2031/assets/aoife.jpg');
  expect(edition?.programme[1]?.url).toBe('https://rain.example.org/rain2031/programme/#spotlight-7');
  expect(JSON.stringify(record)).not.toMatch(/"(?:url|logo|homepage)":"\//);
});

test('an edition says what the series says of it, and names the series and the licence beside', async () => {
  const [{ $schema, licence, series, ...facts }, all] = await Promise.all([
    open().edition.record({ year: 2031 }),
    open().series.record(),
  ]);
  expect(all.editions[0]).toEqual(facts);
  expect($schema).toBe('https://rain.example.org/rain2031/edition.schema.json');
  expect(licence).toEqual(all.licence);
  expect(series).toEqual({ name: all.name, shortName: 'Rain', url: all.url });
});

test('names are split with the register’s word on which part is the family name', async () => {
  const { people } = await open().series.record();
  expect(people.map(({ family, given }) => `${family}, ${given}`)).toEqual([
    'Alvares, José',
    'Álvarez, José',
    'Li, Wei',
    'Nic, Aoife',
    'van Dam, Léa',
  ]);
});

test('the published JSON Schemas describe every field, accept the real records and refuse others', async () => {
  const validateEdition = new Ajv2020().compile(editionRecordSchema());
  const validateSeries = new Ajv2020().compile(seriesRecordSchema());
  for (const year of [2022, 2023, 2025]) {
    validateEdition(await real.edition.record({ year }));
    expect(validateEdition.errors ?? []).toEqual([]);
  }
  const series = await real.series.record();
  validateSeries(series);
  expect(validateSeries.errors ?? []).toEqual([]);
  expect(validateSeries({ ...series, aliases: [] })).toBe(false);
  expect(validateEdition(series)).toBe(false);
});

test('the record of the real series holds each year’s papers and everyone with a part', async () => {
  const { editions, people } = await real.series.record();
  const recorded = editions.filter(({ year }) => year <= 2025);
  expect(recorded.map(({ contributions, programme }) => [contributions.length, programme.length])).toEqual([
    [38, 18],
    [40, 18],
    [0, 0],
  ]);
  expect(people).toHaveLength((await real.person.list({ limit: 1 })).total);
});
