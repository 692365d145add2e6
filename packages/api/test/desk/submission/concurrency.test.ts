import { randomUUID } from 'node:crypto';
import { fc, test as propertyTest } from '@fast-check/vitest';
import { connect } from '@ml4astro/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDeskCaller } from '../../../src/desk/desk-caller.ts';
import type { Desk } from '../../../src/desk/desk.ts';
import { saveSubmission } from '../../../src/desk/submission/save-submission.ts';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { OpenCall, authorOf, fullContent } from './open-call.ts';

let call: OpenCall;
/** The desk as other processes have it, each with its own connections. */
let desks: Desk[];

beforeAll(async () => {
  call = await OpenCall.open();
  desks = [call.desk, ...[1, 2].map(() => ({ ...call.desk, db: connect(call.databaseUrl) }))];
});
afterAll(async () => {
  await Promise.all(desks.slice(1).map(({ db }) => db.destroy()));
  await call.close();
});

/** Callers of `viewer` in different processes, in turn. */
const callers = (viewer: Viewer, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const desk = desks[index % desks.length];
    if (desk === undefined) throw new Error('There is no desk.');
    return createDeskCaller(desk, viewer).submission;
  });

test('the same form sent many times at once makes one draft', async () => {
  const ada = await call.account('Ada');
  const creationKey = randomUUID();
  const drafts = await Promise.all(
    callers(ada, 20).map((own) => own.create({ edition: 2031, creationKey, content: fullContent(ada) })),
  );
  expect(new Set(drafts.map(({ submission }) => submission)).size).toBe(1);
  expect(await call.as(ada).submission.list({ edition: 2031 })).toHaveLength(1);
});

test('sending in twice, or twenty times at once, is one submission with one receipt', async () => {
  const ada = await call.account('Ada');
  const submission = await call.fullDraft(ada);
  const results = await Promise.all(callers(ada, 20).map((own) => own.submit({ submission, version: 1 })));
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  expect(results[0]).toMatchObject({ kind: 'received' });
  expect(await call.recipients(`submission-received:${submission}`)).toEqual([ada.email]);
  const logged = await call.desk.db
    .selectFrom('audit')
    .select('act')
    .where('subjectId', '=', submission)
    .execute();
  expect(logged).toEqual([{ act: 'submission.submitted' }]);
});

test('numbers have no gap and no double, whoever sends in at once, and also where a transaction fails', async () => {
  const ada = await call.account('Ada');
  const { db } = call.desk;
  await db.deleteFrom('submission').where('editionYear', '=', 2031).execute();
  const ready: string[] = [];
  for (let count = 0; count < 40; count += 1) ready.push(await call.fullDraft(ada));
  const answers = await Promise.all(
    callers(ada, 40).map(async (own, index) => {
      const submission = ready[index] ?? '';
      // Every fourth has no paper any more, and fails late.
      if (index % 4 === 0) await db.deleteFrom('paper').where('submissionId', '=', submission).execute();
      return own.submit({ submission, version: 1 });
    }),
  );
  const numbers = answers.flatMap((answer) => (answer.kind === 'received' ? [answer.receipt.number] : []));
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
});

/** Two authors who each add marks to one abstract, some at once; who meets a conflict joins both and tries again. */
propertyTest.prop(
  [
    fc.array(fc.record({ author: fc.nat(1), together: fc.boolean(), stale: fc.boolean() }), {
      minLength: 2,
      maxLength: 12,
    }),
  ],
  { numRuns: 12 },
)('no edit of two co-authors is ever lost in silence', async (steps) => {
  const [ada, bo] = [await call.account('Ada'), await call.account('Bo')];
  const authors = [authorOf(ada, { presenting: true, mayEdit: true }), authorOf(bo, { mayEdit: true })];
  const submission = await call.draft(ada, fullContent(ada, { authors, abstract: '' }));
  const seen = [1, 1];
  const texts = ['', ''];

  const add = async (who: 0 | 1, mark: string, isStale: boolean) => {
    const desk = desks[who + 1] ?? call.desk;
    const viewer = who === 0 ? ada : bo;
    let [version, text] = [seen[who] ?? 1, texts[who] ?? ''];
    if (!isStale) {
      const fresh = await createDeskCaller(desk, viewer).submission.get({ submission });
      [version, text] = [fresh.version, fresh.abstract ?? ''];
    }
    for (;;) {
      const content = fullContent(ada, { authors, abstract: `${text}${mark}` });
      const result = await saveSubmission({ ...desk, viewer }, { submission, version, content });
      if (result.kind === 'saved') {
        [seen[who], texts[who]] = [result.version, content.abstract];
        return;
      }
      if (result.kind === 'incomplete') throw new Error('A draft needs nothing.');
      expect(result.yours).toEqual(content);
      [version, text] = [result.version, result.theirs.abstract];
    }
  };

  const marks: string[] = [];
  let running: Promise<void>[] = [];
  for (const [index, { author, together, stale }] of steps.entries()) {
    marks.push(`<${index}>`);
    const who = author === 0 ? 0 : 1;
    running.push(add(who, `<${index}>`, stale));
    if (together) continue;
    await Promise.all(running);
    running = [];
  }
  await Promise.all(running);

  const end = await call.as(ada).submission.get({ submission });
  expect(end.version).toBe(marks.length + 1);
  for (const mark of marks) expect(end.abstract?.split(mark)).toHaveLength(2);
  const revisions = await call.desk.db
    .selectFrom('submissionRevision')
    .select(['version', 'content'])
    .where('submissionId', '=', submission)
    .orderBy('version')
    .execute();
  expect(revisions.map(({ version }) => version)).toEqual(
    Array.from({ length: end.version }, (_, at) => at + 1),
  );
  expect(revisions.at(-1)?.content).toMatchObject({ abstract: end.abstract });
});

test('a form that is sent twice is no conflict with itself', async () => {
  const ada = await call.account('Ada');
  const submission = await call.draft(ada);
  const content = fullContent(ada, { title: 'Hail' });
  const results = await Promise.all(
    callers(ada, 6).map((own) => own.save({ submission, version: 1, content })),
  );
  expect(results.map((result) => result.kind === 'saved' && result.version)).toEqual(Array(6).fill(2));
});

test('a conflict shows both and writes nothing; naming their version writes over it knowingly', async () => {
  const ada = await call.account('Ada');
  const submission = await call.draft(ada);
  const own = call.as(ada).submission;
  const theirs = fullContent(ada, { title: 'Theirs' });
  const yours = fullContent(ada, { title: 'Yours' });
  await own.save({ submission, version: 1, content: theirs });
  expect(await own.save({ submission, version: 1, content: yours })).toEqual({
    kind: 'conflict',
    yours,
    theirs,
    version: 2,
  });
  expect(await own.get({ submission })).toMatchObject({ title: 'Theirs', version: 2 });
  expect(await own.submit({ submission, version: 1 })).toEqual({ kind: 'conflict', theirs, version: 2 });
  expect(await own.save({ submission, version: 2, content: yours })).toEqual({ kind: 'saved', version: 3 });
});
