import { systemClock, type Clock } from '@ml4astro/edition';
import { expect, test, vi } from 'vitest';
import { BATCH_LIMIT, createPublicApi } from '../src/public/index.ts';
import { serveTrpc } from './serve-trpc.ts';
import { writeSmallSeries } from './small-series.ts';

const open = () => createPublicApi({ directory: writeSmallSeries(), clock: systemClock });
const ask = (url: string, procedure: string, input: unknown) =>
  fetch(`${url}/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`);

test.each([
  ['edition.news', { year: 1999 }, 404, 'no edition of 1999'],
  ['edition.record', { year: 1999 }, 404, 'no edition of 1999'],
  ['edition.get', { year: 1999 }, 404, 'There is no edition of 1999. The editions are 2031, 2032.'],
  ['schedule.get', { year: 1999 }, 404, 'no edition of 1999'],
  ['contribution.list', { year: 1999 }, 404, 'no edition of 1999'],
  ['contribution.get', { year: 2031, id: '99' }, 404, 'no contribution "99" in the edition of 2031'],
  ['contribution.list', { person: 'nessie' }, 404, 'Nobody with the id "nessie"'],
  ['person.get', { id: 'nessie' }, 404, 'Nobody with the id "nessie"'],
  ['person.list', { cursor: 'bm8' }, 400, '"bm8" is no cursor of this list'],
  ['contribution.list', { cursor: '!' }, 400, '"!" is no cursor of this list'],
  ['contribution.list', { limit: 0 }, 400, 'limit'],
  ['contribution.list', { limit: 101 }, 400, 'limit'],
  ['contribution.list', { text: 'x'.repeat(201) }, 400, 'text'],
  ['person.list', { email: 'x@example.org' }, 400, 'email'],
  ['search', { text: ' ' }, 400, 'text'],
  ['search', { text: 'rain', year: 1999 }, 404, 'no edition of 1999'],
  ['search', { text: 'rain', cursor: 'bm8' }, 400, '"bm8" is no cursor of this list'],
  ['search', { text: 'rain', kind: 'mail' }, 400, 'kind'],
  ['series.get', { all: true }, 400, 'all'],
  ['desk.get', {}, 404, 'desk.get'],
])('%s with %o is answered %i: %s', async (procedure, input, status, message) => {
  const { url } = await serveTrpc(open());
  const response = await ask(url, procedure, input);
  const text = await response.text();
  expect(response.status).toBe(status);
  expect(JSON.parse(text)).toMatchObject({ error: { message: expect.stringContaining(message) } });
  expect(text).not.toMatch(/stack|\.ts:\d+|node_modules/);
});

test('of an error that nobody foresaw nothing leaves, in process or over HTTP; the cause goes to onError', async () => {
  const secret = new Error('SECRET connection string');
  const broken: Clock = {
    virtual: false,
    now: () => {
      throw secret;
    },
  };
  const onError = vi.fn<(error: unknown) => void>();
  const api = createPublicApi({ directory: writeSmallSeries(), clock: broken, onError });
  const { url } = await serveTrpc(api);

  const response = await ask(url, 'edition.get', { year: 2031 });
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).not.toMatch(/SECRET|stack/);
  expect(onError.mock.calls).toEqual([[secret]]);

  const refusal = await api.caller.edition.get({ year: 2031 }).catch((error: unknown) => error);
  expect(refusal).toMatchObject({
    code: 'INTERNAL_SERVER_ERROR',
    message: expect.not.stringContaining('SECRET'),
  });
  expect(refusal).not.toHaveProperty('cause.message', secret.message);
});

test('a batch has a bound, and one call more is refused as a whole', async () => {
  const { url } = await serveTrpc(open());
  const batch = (size: number) => fetch(`${url}/${Array(size).fill('series.get').join(',')}?batch=1`);
  expect((await batch(BATCH_LIMIT)).status).toBe(200);
  expect((await batch(BATCH_LIMIT + 1)).status).toBe(400);
});

test('an address longer than the bound is refused before anything is read', async () => {
  const { url } = await serveTrpc(open());
  expect((await fetch(`${url}/series.get?input=${'x'.repeat(9_000)}`)).status).toBe(414);
});

test.each(['POST', 'PUT', 'DELETE'])('%s is refused without its body being read', async (method) => {
  const { url } = await serveTrpc(open());
  const response = await fetch(`${url}/series.get`, { method, body: 'x'.repeat(100_000) });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
});

test('input that is not JSON is the fault of who asks', async () => {
  const { url } = await serveTrpc(open());
  expect((await fetch(`${url}/edition.get?input={`)).status).toBe(400);
});

test.each([
  '%E0%A4%A',
  'series.get,%E0%A4%A?batch=1',
  '__proto__.get',
  'constructor',
  'edition.get?batch=1&input=[]',
])('the address %s is the fault of who asks', async (address) => {
  const { url } = await serveTrpc(open());
  const { status } = await fetch(`${url}/${address}`);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

test('what is beside the endpoint is not found', async () => {
  const { url } = await serveTrpc(open());
  expect((await fetch(`${url}xx/series.get`)).status).toBe(404);
  expect((await fetch(url)).status).toBe(404);
});
