import { frozenClock, parseInstant } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { createPublicApi, publicRouter } from '../src/public/index.ts';
import { askEveryProcedure } from './every-procedure.ts';
import { serveTrpc } from './serve-trpc.ts';
import { writeSmallSeries } from './small-series.ts';

const clock = frozenClock(parseInstant('2031-05-26T00:00:00Z'));

test('the same question has the same answer in process and over HTTP', async () => {
  const api = createPublicApi({ directory: writeSmallSeries(), clock });
  const { client } = await serveTrpc(api);
  const overHttp = {
    'series.get': await client.series.get.query(),
    'series.numbers': await client.series.numbers.query(),
    'series.record': await client.series.record.query(),
    'series.news': await client.series.news.query(),
    'edition.list': await client.edition.list.query(),
    'edition.get': await client.edition.get.query({ year: 2031 }),
    'edition.get without papers': await client.edition.get.query({ year: 2032 }),
    'edition.record': await client.edition.record.query({ year: 2031 }),
    'edition.news': await client.edition.news.query({ year: 2031 }),
    'contribution.list': await client.contribution.list.query(),
    'contribution.list filtered': await client.contribution.list.query({
      year: 2031,
      topic: 'clouds',
      person: 'li-wei',
      limit: 1,
    }),
    'contribution.get': await client.contribution.get.query({ year: 2031, id: '7' }),
    'person.list': await client.person.list.query({}),
    'person.list filtered': await client.person.list.query({ role: 'keynote', text: 'aoife' }),
    'person.get': await client.person.get.query({ id: 'aoife-nic' }),
    'person.get of one to be told apart': await client.person.get.query({ id: 'jose-alvares' }),
    'schedule.get': await client.schedule.get.query({ year: 2031 }),
    search: await client.search.query({ text: 'rain' }),
    'search for a person': await client.search.query({ text: 'aoife' }),
    'search for what is not published': await client.search.query({ text: 'secret' }),
  };
  expect(overHttp).toEqual(await askEveryProcedure(api.caller));
});

test('several questions of one moment travel as one request', async () => {
  const { url } = await serveTrpc(createPublicApi({ directory: writeSmallSeries(), clock }));
  const response = await fetch(
    `${url}/series.get,edition.get?batch=1&input=${encodeURIComponent('{"1":{"year":2032}}')}`,
  );
  expect(await response.json()).toEqual([
    { result: { data: expect.objectContaining({ shortName: 'Rain' }) } },
    { result: { data: expect.objectContaining({ path: '/rain2032' }) } },
  ]);
});

test('every procedure is a query with a schema for what comes in and what goes out', () => {
  const names = Object.keys(publicRouter._def.procedures);
  expect(names.toSorted()).toEqual([
    'contribution.get',
    'contribution.list',
    'edition.get',
    'edition.list',
    'edition.news',
    'edition.record',
    'person.get',
    'person.list',
    'schedule.get',
    'search',
    'series.get',
    'series.news',
    'series.numbers',
    'series.record',
  ]);
  for (const procedure of Object.values(publicRouter._def.procedures)) {
    expect(procedure).toHaveProperty('_def.type', 'query');
    expect(procedure).toHaveProperty('_def.inputs', [expect.anything()]);
    expect(procedure).toHaveProperty('_def.output', expect.anything());
  }
});
