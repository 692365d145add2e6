import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BODY_LIMIT } from '../../../src/desk/http.ts';
import { fullContent } from '../submission/open-call.ts';
import { ApiAsker, HERE } from './api-asker.ts';

let asker: ApiAsker;

beforeAll(async () => {
  asker = await ApiAsker.open();
});
afterAll(() => asker.call.close());

test('what the desk is asked is answered to who asks, and kept and read by nobody else', async () => {
  const response = await asker.get('submission.list', { edition: 2031 });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ result: { data: [{ number: 1 }, { number: null }] } });
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
});

test('what anyone may ask is answered as it was, to any origin and to be kept for seconds', async () => {
  const response = await asker.send('series.get', {
    headers: { cookie: 'Ada', origin: 'https://elsewhere.example' },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('public, max-age=15');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test('a batch with both is private, answered and refused alike', async () => {
  const ask = (cookie: string) =>
    asker.send(`series.get,submission.list?batch=1&input=${encodeURIComponent('{"1":{"edition":2031}}')}`, {
      headers: { cookie },
    });
  const answered = await ask('Ada');
  expect(await answered.json()).toMatchObject([{ result: {} }, { result: { data: [{}, {}] } }]);
  const refused = await ask('nobody');
  expect(await refused.json()).toMatchObject([{ result: {} }, { error: { data: { httpStatus: 401 } } }]);
  for (const { headers } of [answered, refused]) {
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('a browser that asks first, from anywhere, is not let in', async () => {
  const response = await asker.send('submission.list', {
    method: 'OPTIONS',
    headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
  });
  expect(response.status).toBe(405);
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test('a change is made by POST from a page of ours', async () => {
  const response = await asker.post(
    'submission.create',
    { edition: 2031, creationKey: randomUUID() },
    { cookie: 'Bo' },
  );
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ result: { data: { version: 1 } } });
});

test('the longest form fits, and is kept', async () => {
  const content = fullContent(asker.ada, {
    abstract: '\u{1F327}'.repeat(25_000),
    noteToChairs: 'ß'.repeat(10_000),
  });
  const response = await asker.post('submission.save', { submission: asker.draft, version: 1, content });
  expect(await response.json()).toEqual({ result: { data: { kind: 'saved', version: 2 } } });
});

test('of what nobody foresaw nothing leaves', async () => {
  const response = await asker.get('submission.list', { edition: 2031 }, 'broken');
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).not.toMatch(/SECRET|stack/);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(asker.call.errors).toMatchObject([{ message: 'SECRET connection string' }]);
});

test('a body that never ends is left at the bound', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(32));
    },
  });
  const response = await asker.send('submission.withdraw', {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { 'content-type': 'application/json', origin: HERE, cookie: 'Ada' },
  });
  expect(response.status).toBe(413);
  expect(sent).toBeLessThan(BODY_LIMIT * 2);
});
