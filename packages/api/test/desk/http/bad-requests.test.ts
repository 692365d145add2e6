import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from '../../../src/desk/desk.ts';
import { ACCESS_REQUESTS } from './access-requests.ts';
import { ApiAsker } from './api-asker.ts';
import { INPUT_REQUESTS } from './input-requests.ts';
import { TRANSPORT_REQUESTS } from './transport-requests.ts';

let asker: ApiAsker;

beforeAll(async () => {
  asker = await ApiAsker.open();
});
afterAll(() => asker.call.close());

const BAD = [...ACCESS_REQUESTS, ...TRANSPORT_REQUESTS, ...INPUT_REQUESTS];

test('the corpus is large', () => {
  expect(BAD.length).toBeGreaterThanOrEqual(55);
});

test.each(BAD)('%s is refused in its words, and changes nothing', async (_name, ask, status, words) => {
  const before = await everything(asker.call.desk);
  const response = await ask(asker);
  const text = await response.text();
  expect(response.status).toBe(status);
  const [answer] = [JSON.parse(text) as unknown].flat();
  expect(answer).toMatchObject({
    error: {
      message: expect.stringMatching(words),
    },
  });
  expect(text).not.toMatch(/"stack"|\.ts:\d+|node_modules|SECRET|select .* from/);
  expect(await everything(asker.call.desk)).toEqual(before);
  expect(asker.call.errors).toEqual([]);
});

async function everything({ db }: Desk): Promise<unknown> {
  return [
    await db.selectFrom('submission').selectAll().orderBy('id').execute(),
    await db.selectFrom('submissionAuthor').selectAll().orderBy('id').execute(),
    await db.selectFrom('submissionExtension').selectAll().orderBy('id').execute(),
    await db.selectFrom('mail').select('event').orderBy('id').execute(),
  ];
}
