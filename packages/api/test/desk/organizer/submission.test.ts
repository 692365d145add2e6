import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { countQueries } from '../count-queries.ts';
import { OpenCall, authorOf, fullContent, refusal } from '../submission/open-call.ts';

let call: OpenCall;
let ada: Viewer;
let organizer: Viewer;
let chair: Viewer;

beforeAll(async () => {
  call = await OpenCall.open();
  ada = await call.account('Ada');
  organizer = await call.account('Olga', { role: 'organizer', editionYear: 2031 });
  chair = await call.account('Ida', { role: 'chair', editionYear: 2031 });
});
afterAll(() => call.close());
beforeEach(() => call.desk.db.deleteFrom('submission').execute());

test('an organizer sees its history field by field, its files, extensions, mails and log', async () => {
  const submission = await call.submitted(ada, fullContent(ada, { noteToChairs: 'Please be kind.' }));
  call.now += 60_000;
  const authors = [
    authorOf(ada, { presenting: true, mayEdit: true }),
    authorOf({ name: 'Bo', email: 'bo@example.org' }),
  ];
  const content = fullContent(ada, { title: 'Hail', noteToChairs: 'Please be kind.', authors });
  await call.as(ada).submission.save({ submission, version: 1, content });
  await call.as(chair).submission.grantExtension({
    submission,
    until: '2031-06-01T00:00:00Z',
    reason: 'a storm',
  });
  const report = {
    referencesFrom: 3,
    anonymity: [
      { code: 'AUTHOR_NAMED', severity: 'warning', message: 'A name.', page: 1, excerpt: 'by Ada' },
    ],
    hidden: [{ code: 'TEXT_INVISIBLE', severity: 'chairs', message: 'Unseen words.', page: 2 }],
  };
  await call.desk.db
    .updateTable('paper')
    .set({ report: JSON.stringify(report) })
    .execute();

  const told = await call.as(organizer).organizer.submission({ submission });
  expect(told.submission).toMatchObject({
    title: 'Hail',
    noteToChairs: 'Please be kind.',
    relation: 'organizer',
  });
  expect(told.submission.acts).not.toContain('edit');
  expect(told.startedBy).toEqual({ name: 'Ada', email: ada.email });
  expect(told.flags).toEqual(['anonymity', 'hidden-text', 'extended', 'note']);
  expect(told.versions[0]).toMatchObject({
    by: 'Ada',
    changes: [
      { field: 'title', before: 'Rain on $\\Lambda$', after: 'Hail' },
      {
        field: 'authors',
        before: `Ada <${ada.email}>, Institute of Drops, presenting, may edit`,
        after: `Ada <${ada.email}>, Institute of Drops, presenting, may edit\nBo <bo@example.org>, Institute of Drops`,
      },
    ],
  });
  expect(told.versions.at(-1)?.changes[0]).toMatchObject({ field: 'title', before: null });
  expect(told.files).toMatchObject([
    {
      version: 1,
      by: 'Ada',
      referencesFrom: 3,
      findings: [
        { kind: 'hidden', code: 'TEXT_INVISIBLE', page: 2, excerpt: null },
        { kind: 'anonymity', code: 'AUTHOR_NAMED', page: 1, excerpt: 'by Ada' },
      ],
    },
  ]);
  expect(told.extensions).toMatchObject([{ reason: 'a storm', by: 'Ida' }]);
  expect(told.mails.map(({ template }) => template)).toContain('submission-received');
  expect(told.audit.map(({ act }) => act)).toEqual(
    expect.arrayContaining(['submission.submitted', 'submission.extended']),
  );
});

test('an organizer who wrote it is not told of text that was hidden in it', async () => {
  const submission = await call.submitted(organizer);
  const hidden = [{ code: 'TEXT_INVISIBLE', severity: 'chairs', message: 'Unseen words.', page: 2 }];
  await call.desk.db
    .updateTable('paper')
    .set({ report: JSON.stringify({ hidden }) })
    .execute();
  const seen = async (viewer: Viewer) => {
    const { files, flags } = await call.as(viewer).organizer.submission({ submission });
    return { findings: files[0]?.findings.map(({ kind }) => kind), isFlagged: flags.includes('hidden-text') };
  };
  expect(await seen(chair)).toEqual({ findings: ['hidden'], isFlagged: true });
  expect(await seen(organizer)).toEqual({ findings: [], isFlagged: false });
});

test('to its own authors and to organizers of another year there is no such page', async () => {
  const submission = await call.submitted(ada);
  const other = await call.account('Other', { role: 'chair', editionYear: 2032 });
  for (const viewer of [ada, other]) {
    const asked = call.as(viewer).organizer.submission({ submission });
    await expect(asked).rejects.toMatchObject(refusal('SUBMISSION_UNKNOWN'));
  }
});

test('a submission with much costs as many queries as one with little', async () => {
  const small = await call.fullDraft(ada);
  const large = await call.fullDraft(ada);
  for (let version = 1; version < 30; version += 1) {
    call.now += 60_000;
    const content = fullContent(ada, { title: `T${version}` });
    await call.as(ada).submission.save({ submission: large, version, content });
    await call.addPaper(ada, large);
  }
  const count = (submission: string) =>
    countQueries(call.desk, organizer, (caller) => caller.organizer.submission({ submission }));
  expect(await count(large)).toBe(await count(small));
});
