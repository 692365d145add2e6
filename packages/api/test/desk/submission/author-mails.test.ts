import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LIMITS } from '../../../src/desk/limit/limit.ts';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { OPENS } from './call-series.ts';
import { OpenCall, authorOf, fullContent, refusal } from './open-call.ts';

const HOUR = 3_600_000;
const { times } = LIMITS.authorMail;
let call: OpenCall;
let count = 0;

beforeAll(async () => {
  call = await OpenCall.open();
});
afterAll(() => call.close());
beforeEach(() => {
  call.now = OPENS + 60_000;
});

/** A paper of `viewer` with a hundred strangers, no two papers the same ones. */
function crowd(viewer: Viewer, mayEdit = false) {
  const strangers = Array.from({ length: 99 }, () => {
    count += 1;
    return authorOf({ name: `Stranger ${count}`, email: `stranger-${count}@example.org` }, { mayEdit });
  });
  return fullContent(viewer, {
    authors: [authorOf(viewer, { presenting: true, mayEdit: true }), ...strangers],
  });
}

/** When the mails about submissions of `viewer` are due, in milliseconds from now, without those to themselves. */
async function dueOf(viewer: Viewer): Promise<number[]> {
  const rows = await call.desk.db
    .selectFrom('mail')
    .innerJoin('submission', 'submission.id', 'mail.submissionId')
    .where('submission.createdBy', '=', viewer.accountId)
    .where('recipient', '!=', viewer.email)
    .orderBy('dueAt')
    .select('dueAt')
    .execute();
  return rows.map(({ dueAt }) => dueAt.getTime() - call.now);
}

function mostInAnHour(due: readonly number[]): number {
  return Math.max(...due.map((from) => due.filter((at) => at >= from && at < from + HOUR).length));
}

test('papers with many authors are received, and no more mails than the limit leave in any hour', async () => {
  const ada = await call.account('Ada');
  for (let paper = 0; paper < 5; paper += 1) {
    await call.submitted(ada, crowd(ada));
    call.now += 60_000;
  }
  const due = await dueOf(ada);
  expect(due).toHaveLength(5 * 99);
  expect(mostInAnHour(due)).toBeLessThanOrEqual(times);
  expect(due.filter((at) => at <= 0)).toHaveLength(times);
  expect(due.at(-1)).toBeLessThan(3 * HOUR);
});

test('the receipt waits for nobody, and neither do mails of another account', async () => {
  const [ada, bo] = [await call.account('Ada'), await call.account('Bo')];
  for (let paper = 0; paper < 3; paper += 1) await call.submitted(ada, crowd(ada));
  const last = await call.submitted(ada);
  await call.submitted(bo, crowd(bo));
  const receipt = await call.desk.db
    .selectFrom('mail')
    .where('event', '=', `submission-received:${last}`)
    .select(['recipient', 'dueAt'])
    .execute();
  expect(receipt).toEqual([{ recipient: ada.email, dueAt: new Date(call.now) }]);
  expect(new Set(await dueOf(bo))).toEqual(new Set([0]));
});

test('after an hour it begins again', async () => {
  const ada = await call.account('Ada');
  for (let paper = 0; paper < 2; paper += 1) await call.submitted(ada, crowd(ada));
  call.now += HOUR;
  await call.submitted(ada, crowd(ada));
  expect((await dueOf(ada)).filter((at) => at > 0)).toEqual([]);
});

test('papers that are sent in at once wait for each other', async () => {
  const ada = await call.account('Ada');
  const drafts = [];
  for (let paper = 0; paper < 4; paper += 1) drafts.push(await call.fullDraft(ada, crowd(ada)));
  await Promise.all(drafts.map((submission) => call.as(ada).submission.submit({ submission, version: 1 })));
  const due = await dueOf(ada);
  expect(due).toHaveLength(4 * 99);
  expect(mostInAnHour(due)).toBe(times);
});

test('changes that would make mails wait for more than a day are refused, and change nothing; withdrawing never is', async () => {
  const ada = await call.account('Ada');
  const submission = await call.submitted(ada, crowd(ada, true));
  const own = call.as(ada).submission;
  let version = 1;
  const save = async () => {
    const saved = await own.save({ submission, version, content: crowd(ada, true) });
    if (saved.kind === 'saved') version = saved.version;
  };
  const flood = async () => {
    for (let time = 0; time < 100; time += 1) await save();
  };
  await expect(flood()).rejects.toMatchObject(refusal('TOO_OFTEN'));
  await expect(save()).rejects.toThrow('Save this change tomorrow.');
  expect((await own.get({ submission })).version).toBe(version);
  const due = await dueOf(ada);
  expect(mostInAnHour(due)).toBeLessThanOrEqual(times);
  expect(due.at(-1)).toBeLessThanOrEqual(24 * HOUR);
  await own.withdraw({ submission });
  expect(await call.recipients(`submission-withdrawn:${submission}`)).toHaveLength(100);
  call.now += 24 * HOUR;
  await expect(call.submitted(ada, crowd(ada))).resolves.toBeDefined();
});
