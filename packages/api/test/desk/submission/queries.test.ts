import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { countQueries } from '../count-queries.ts';
import { OpenCall, authorOf, fullContent } from './open-call.ts';

let call: OpenCall;

beforeAll(async () => {
  call = await OpenCall.open();
});
afterAll(() => call.close());

test('a list of a hundred costs as many queries as a list of one', async () => {
  const [one, many, friend] = [
    await call.account('One'),
    await call.account('Many'),
    await call.account('Friend'),
  ];
  await call.submitted(one, fullContent(one));
  for (let count = 0; count < 50; count += 1) await call.fullDraft(many, fullContent(many));
  // The other fifty name them as an author.
  const authors = [authorOf(friend, { presenting: true }), authorOf(many, { mayEdit: true })];
  for (let count = 0; count < 50; count += 1) await call.fullDraft(friend, fullContent(friend, { authors }));
  const list = (viewer: Viewer) => call.as(viewer).submission.list({ edition: 2031 });
  expect([(await list(one)).length, (await list(many)).length]).toEqual([1, 100]);
  const count = (viewer: Viewer) =>
    countQueries(call.desk, viewer, ({ submission }) => submission.list({ edition: 2031 }));
  expect(await count(many)).toBe(await count(one));
});

test('one submission costs the same, whatever it holds, and so does its history', async () => {
  const ada = await call.account('Ada');
  const small = await call.draft(ada);
  const large = await call.fullDraft(
    ada,
    fullContent(ada, {
      authors: Array.from({ length: 100 }, (_, at) =>
        authorOf({ name: `N${at}`, email: `n${at}@example.org` }),
      ),
      conflicts: Array.from({ length: 100 }, (_, at) => ({ kind: 'domain', value: `d${at}.example` })),
    }),
  );
  for (let version = 1; version < 60; version += 1) {
    const content = fullContent(ada, { title: `T${version}` });
    await call.as(ada).submission.save({ submission: large, version, content });
  }
  const get = (submission: string) =>
    countQueries(call.desk, ada, (caller) => caller.submission.get({ submission }));
  const history = (submission: string) =>
    countQueries(call.desk, ada, (caller) => caller.submission.history({ submission }));
  expect(await get(large)).toBe(await get(small));
  expect(await history(large)).toBe(await history(small));
});
