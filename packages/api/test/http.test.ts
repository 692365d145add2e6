import { systemClock } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { createPublicApi } from '../src/public/index.ts';
import { serveTrpc } from './serve-trpc.ts';
import { writeSmallSeries } from './small-series.ts';

const open = () => serveTrpc(createPublicApi({ directory: writeSmallSeries(), clock: systemClock }));

test.each(['series.get', 'edition.get', 'nothing.get'])(
  '%s may be read from any origin, as what it says it is, and sets no cookie',
  async (procedure) => {
    const { url } = await open();
    const { headers } = await fetch(`${url}/${procedure}`, {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('set-cookie')).toBeNull();
  },
);

test('an answer may be kept for seconds, a refusal not at all', async () => {
  const { url } = await open();
  expect((await fetch(`${url}/series.get`)).headers.get('cache-control')).toBe('public, max-age=15');
  expect((await fetch(`${url}/edition.get`)).headers.get('cache-control')).toBe('no-store');
});

test('a browser that asks first is told: GET, and nothing else', async () => {
  const { url } = await open();
  const response = await fetch(`${url}/series.get`, { method: 'OPTIONS' });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-methods')).toBe('GET');
});
