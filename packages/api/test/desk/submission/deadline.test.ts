import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { CLOSES, ENDS, OPENS, callCatalogue } from './call-series.ts';
import { OpenCall, fullContent, refusal } from './open-call.ts';

let call: OpenCall;
let ada: Viewer;
let chair: Viewer;

beforeAll(async () => {
  call = await OpenCall.open();
  ada = await call.account('Ada');
  chair = await call.account('Chair', { role: 'chair', editionYear: 2031 });
});
afterAll(() => call.close());
beforeEach(async () => {
  call.now = OPENS + 60_000;
  await call.desk.db.deleteFrom('deskDate').execute();
  await call.desk.db.deleteFrom('submission').execute();
});

/** Every path on which something reaches a submission; each makes its own, in time, before it is tried. */
const PATHS: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
  'beginning a draft': () =>
    Promise.resolve(() => call.as(ada).submission.create({ edition: 2031, creationKey: randomUUID() })),
  'saving a draft': async () => {
    const submission = await call.draft(ada);
    const content = fullContent(ada, { title: 'Hail' });
    return () => call.as(ada).submission.save({ submission, version: 1, content });
  },
  'sending in': async () => {
    const submission = await call.fullDraft(ada);
    return () => call.as(ada).submission.submit({ submission, version: 1 });
  },
  'changing what was sent in': async () => {
    const submission = await call.submitted(ada);
    const content = fullContent(ada, { title: 'Hail' });
    return () => call.as(ada).submission.save({ submission, version: 1, content });
  },
};

test.each(Object.keys(PATHS))(
  '%s is in time to the last millisecond of the grace, and not after',
  async (path) => {
    const [inTime, late] = [await PATHS[path]?.(), await PATHS[path]?.()];
    call.now = ENDS - 1;
    await expect(inTime?.()).resolves.toBeDefined();
    call.now = ENDS;
    await expect(late?.()).rejects.toMatchObject(refusal('NOT_IN_TIME'));
    await expect(late?.()).rejects.toThrow(
      'Submissions closed after 24 May 2031, 23:59 AoE (25 May 2031, 11:59 UTC). ',
    );
  },
);

test('nothing begins before the call opens', async () => {
  const begin = () => call.as(ada).submission.create({ edition: 2031, creationKey: randomUUID() });
  call.now = OPENS - 1;
  await expect(begin()).rejects.toThrow('Submissions open at 1 February 2031, 00:00 UTC');
  call.now = OPENS;
  await expect(begin()).resolves.toMatchObject({ version: 1 });
});

test('an extension ends at its own millisecond, and the call lasts as long as it lasts', async () => {
  const submission = await call.draft(ada);
  const save = (version: number, title: string) =>
    call.as(ada).submission.save({ submission, version, content: fullContent(ada, { title }) });
  const until = ENDS + 86_400_000;
  await call.as(chair).submission.grantExtension({
    submission,
    until: new Date(until).toISOString(),
    reason: 'ill',
  });
  call.now = until - 1;
  expect(await save(1, 'Hail')).toEqual({ kind: 'saved', version: 2 });
  call.now = until;
  await expect(save(2, 'Snow')).rejects.toMatchObject(refusal('NOT_IN_TIME'));
  // A later grant that ends sooner takes the extension back, and not the call's own time.
  call.now = OPENS + 60_000;
  await call.as(chair).submission.grantExtension({
    submission,
    until: new Date(OPENS + 120_000).toISOString(),
    reason: 'well again',
  });
  call.now = ENDS - 1;
  expect(await save(2, 'Snow')).toEqual({ kind: 'saved', version: 3 });
  call.now = ENDS;
  await expect(save(3, 'Sleet')).rejects.toMatchObject(refusal('NOT_IN_TIME'));
});

const enterDate = (value: string, at: number) =>
  call.desk.db
    .insertInto('deskDate')
    .values({
      editionYear: 2031,
      key: 'submission',
      value,
      announced: new Date(at).toISOString(),
      reason: 'requests',
      createdBy: chair.accountId,
      createdAt: new Date(at),
    })
    .execute();

test('a date that was entered in the desk counts from its announcement, though no process has read it yet', async () => {
  const submission = await call.fullDraft(ada);
  const submit = () => call.as(ada).submission.submit({ submission, version: 1 });
  await enterDate('2031-05-26T11:59 UTC', CLOSES);
  call.now = ENDS + 86_400_000;
  await expect(submit()).rejects.toThrow('closed after 25 May 2031, 23:59 AoE');
  call.now -= 1;
  await expect(submit()).resolves.toMatchObject({ kind: 'received' });
});

test('a deadline that is taken back stops the call; drafts stay, and go on under the next date', async () => {
  const submission = await call.fullDraft(ada);
  const submit = () => call.as(ada).submission.submit({ submission, version: 1 });
  await enterDate('withdrawn', OPENS + 120_000);
  call.now = OPENS + 120_000;
  await expect(submit()).rejects.toThrow('took the deadline back');
  expect(await call.as(ada).submission.get({ submission })).toMatchObject({
    title: 'Rain on $\\Lambda$',
    window: { state: 'withdrawn', closesAt: null },
    acts: ['confirm', 'disown', 'read-history'],
  });
  await enterDate('2031-06-01 AoE', OPENS + 180_000);
  call.now = OPENS + 180_000;
  await expect(submit()).resolves.toMatchObject({ kind: 'received' });
});

test.each([
  ['a day without a zone', '2031-05-25', '2031-05-26T12:10:00Z'],
  ['days to choose from', '2031-05-24 or 2031-05-25', '2031-05-26T12:10:00Z'],
])('%s lasts as long as it lasts anywhere, and its grace', async (_words, value, end) => {
  const other = await OpenCall.open(callCatalogue({ submission: [{ value, announced: '2031-01-10' }] }));
  try {
    const author = await other.account('Ada');
    const begin = () => other.as(author).submission.create({ edition: 2031, creationKey: randomUUID() });
    other.now = Date.parse(end) - 1;
    await expect(begin()).resolves.toMatchObject({ version: 1 });
    other.now = Date.parse(end);
    await expect(begin()).rejects.toMatchObject(refusal('NOT_IN_TIME'));
  } finally {
    await other.close();
  }
});

test('a call that only says when it opens has no end', async () => {
  const other = await OpenCall.open(
    callCatalogue({ 'submission-opens': [{ value: '2031-02-01 UTC', announced: '2031-01-10' }] }),
  );
  try {
    const author = await other.account('Ada');
    other.now = Date.parse('2040-01-01T00:00:00Z');
    await expect(other.submitted(author)).resolves.toBeDefined();
  } finally {
    await other.close();
  }
});

/** Holds the row of a submission as another request would, while `work` runs, and lets go of it. */
async function whileLocked(submission: string, work: () => Promise<void>): Promise<void> {
  await call.desk.db.transaction().execute(async (transaction) => {
    await transaction
      .selectFrom('submission')
      .select('id')
      .where('id', '=', submission)
      .forUpdate()
      .execute();
    await work();
  });
}

/** Resolves once a query of this database waits for a lock. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ waiting: boolean }>`
      select exists (
        select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
      ) as waiting`.execute(call.desk.db);
    if (rows[0]?.waiting) return;
  }
}

test('who waits for another request is judged when the wait is over', async () => {
  const submission = await call.fullDraft(ada);
  call.now = ENDS - 1;
  const waiting = { answer: Promise.resolve<unknown>(undefined) };
  await whileLocked(submission, async () => {
    waiting.answer = call
      .as(ada)
      .submission.submit({ submission, version: 1 })
      .catch((error: unknown) => error);
    await untilSomebodyWaits();
    call.now = ENDS;
  });
  expect(await waiting.answer).toMatchObject(refusal('NOT_IN_TIME'));
});

test('more time that is given while a request waits counts for it', async () => {
  const submission = await call.fullDraft(ada);
  call.now = ENDS;
  const waiting = { answer: Promise.resolve<unknown>(undefined) };
  await whileLocked(submission, async () => {
    waiting.answer = call
      .as(ada)
      .submission.submit({ submission, version: 1 })
      .catch((error: unknown) => error);
    await untilSomebodyWaits();
    await enterDate('2031-05-26T11:59 UTC', CLOSES);
  });
  expect(await waiting.answer).toMatchObject({ kind: 'received' });
});
