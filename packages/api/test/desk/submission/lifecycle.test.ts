import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DeskCaller } from '../../../src/desk/desk-caller.ts';
import { CLOSES, ENDS, OPENS } from './call-series.ts';
import { OpenCall, authorOf, fullContent, refusal } from './open-call.ts';

let call: OpenCall;

beforeAll(async () => {
  call = await OpenCall.open();
});
afterAll(() => call.close());
beforeEach(() => {
  call.now = OPENS + 60_000;
});

test('a draft begins with its author, and is saved as far as it was typed', async () => {
  const ada = await call.account('Ada');
  const own = call.as(ada).submission;
  const { submission, version } = await own.create({ edition: 2031, creationKey: randomUUID() });
  expect(version).toBe(1);
  const content = fullContent(ada, {
    title: '  Half a\r\n title ',
    abstract: 'One\r\ntwo',
    authors: [authorOf(ada), authorOf({ name: '', email: 'bo' })],
  });
  expect(await own.save({ submission, version, content })).toEqual({ kind: 'saved', version: 2 });
  const detail = await own.get({ submission });
  expect(detail).toMatchObject({
    title: 'Half a title',
    abstract: 'One\ntwo',
    number: null,
    state: 'draft',
    relation: 'submitter',
    authors: [{ name: 'Ada' }, { email: 'bo' }],
  });
  expect(detail.missing?.map(({ field, author }) => [field, author])).toEqual([
    ['authors', 2],
    ['authors', 2],
    ['authors', null],
    ['paper', null],
  ]);
});

test('what is missing is told all at once, and the draft stays a draft', async () => {
  const ada = await call.account('Ada');
  const submission = await call.draft(ada, {
    ...fullContent(ada),
    title: 'x'.repeat(61),
    abstract: ' ',
    topics: ['clouds', 'no-topic'],
    consentToPublish: null,
    authors: [
      authorOf(ada, { orcid: '0000-0002-1825-0098' }),
      authorOf(ada, { name: '' }),
      authorOf({ name: 'Bo', email: 'bo@' }, { affiliation: '' }),
    ],
  });
  const result = await call.as(ada).submission.submit({ submission, version: 1 });
  expect(result).toEqual({
    kind: 'incomplete',
    missing: [
      {
        field: 'title',
        author: null,
        message: 'The title has 61 characters, and 60 are taken. Shorten it by 1.',
      },
      { field: 'abstract', author: null, message: 'Write the abstract.' },
      {
        field: 'topics',
        author: null,
        message: '"no-topic" is no topic of this edition. Its topics are clouds, drizzle.',
      },
      { field: 'authors', author: 1, message: expect.stringContaining('is not an ORCID iD') },
      { field: 'authors', author: 2, message: 'Write the name of author 2.' },
      { field: 'authors', author: 2, message: expect.stringContaining('is the address of author 1 too') },
      { field: 'authors', author: 3, message: 'Write the affiliation of Bo, or "independent".' },
      { field: 'authors', author: 3, message: '"bo@" is not an e-mail address. Correct that of Bo.' },
      { field: 'authors', author: null, message: 'Say which of the authors presents it.' },
      { field: 'consentToPublish', author: null, message: expect.any(String) },
      { field: 'paper', author: null, message: 'Upload the paper as a PDF.' },
    ],
  });
  expect(await call.as(ada).submission.get({ submission })).toMatchObject({ state: 'draft', number: null });
});

test('sending in gives a number, a receipt with the checksum of the file, and tells each co-author once', async () => {
  const [ada, bo, cy] = [await call.account('Ada'), await call.account('Bo'), await call.account('Cy')];
  const content = fullContent(ada, {
    authors: [authorOf(ada, { presenting: true }), authorOf(bo, { mayEdit: true }), authorOf(cy)],
  });
  const submission = await call.fullDraft(ada, content);
  const own = call.as(ada).submission;
  const first = await own.submit({ submission, version: 1 });
  expect(first).toEqual({
    kind: 'received',
    receipt: {
      submission,
      number: expect.any(Number),
      version: 1,
      submittedAt: new Date(call.now).toISOString(),
      paper: { name: 'rain.pdf', sha256: 'ab'.repeat(32), size: 1000 },
    },
  });
  // The answer was lost, and the deadline has passed: the receipt is the same, and no mail goes out again.
  call.now = ENDS + 1;
  expect(await own.submit({ submission, version: 1 })).toEqual(first);
  expect(await call.recipients(`submission-received:${submission}`)).toEqual([ada.email, bo.email].sort());
  expect(await call.recipients(`named-as-author:${submission}`)).toEqual([bo.email, cy.email].sort());
  const mail = await call.desk.db
    .selectFrom('mail')
    .selectAll()
    .where('event', '=', `submission-received:${submission}`)
    .where('recipient', '=', ada.email)
    .executeTakeFirstOrThrow();
  expect(mail.data).toEqual({
    number: String(first.kind === 'received' && first.receipt.number),
    title: 'Rain on $\\Lambda$',
    authors: 'Ada, Bo, Cy',
    file: 'rain.pdf',
    sha256: 'ab'.repeat(32),
    until: '2031-05-25T12:00:00Z',
    link: `https://rain.example.org/desk/2031/submissions/${submission}/`,
  });
});

test('a co-author who is added later is told then, one who is taken out and named again is not told twice', async () => {
  const [ada, bo] = [await call.account('Ada'), await call.account('Bo')];
  const submission = await call.submitted(ada);
  const own = call.as(ada).submission;
  const alone = fullContent(ada);
  const both = fullContent(ada, { authors: [...alone.authors, authorOf(bo)] });
  await own.save({ submission, version: 1, content: both });
  await own.save({ submission, version: 2, content: alone });
  await own.save({ submission, version: 3, content: both });
  expect(await call.recipients(`named-as-author:${submission}`)).toEqual([bo.email]);
  expect((await call.recipients(`submission-changed:${submission}`)).length).toBe(3);
});

test('what was sent in stays complete: a change that leaves something out is refused as a whole', async () => {
  const ada = await call.account('Ada');
  const submission = await call.submitted(ada);
  const result = await call.as(ada).submission.save({
    submission,
    version: 1,
    content: fullContent(ada, { title: '', topics: [] }),
  });
  expect(result).toMatchObject({ kind: 'incomplete', missing: [{ field: 'title' }, { field: 'topics' }] });
  expect(await call.as(ada).submission.get({ submission })).toMatchObject({
    title: 'Rain on $\\Lambda$',
    version: 1,
  });
});

test('withdrawing ends it, once, and tells all its authors; the number is not given again', async () => {
  const [ada, bo] = [await call.account('Ada'), await call.account('Bo')];
  const submission = await call.submitted(
    ada,
    fullContent(ada, { authors: [authorOf(ada, { presenting: true }), authorOf(bo)] }),
  );
  call.now = ENDS + 86_400_000;
  const own = call.as(ada).submission;
  const first = await own.withdraw({ submission });
  call.now += 1;
  expect(await own.withdraw({ submission })).toEqual(first);
  expect(await call.recipients(`submission-withdrawn:${submission}`)).toEqual([ada.email, bo.email].sort());
  await expect(own.submit({ submission, version: 1 })).rejects.toMatchObject(refusal('NOT_ALLOWED'));
  const { number } = await own.get({ submission });
  call.now = OPENS + 60_000;
  const next = await call.as(ada).submission.get({ submission: await call.submitted(ada) });
  expect(next.number).toBe((number ?? 0) + 1);
});

test('an author confirms or disowns, the last answer counts, and the submission never waits for it', async () => {
  const [ada, bo] = [await call.account('Ada'), await call.account('Bo')];
  const chair = await call.account('Chair', { role: 'chair', editionYear: 2031 });
  const content = fullContent(ada, { authors: [authorOf(ada, { presenting: true }), authorOf(bo)] });
  const submission = await call.submitted(ada, content);
  const asBo = call.as(bo).submission;
  await asBo.confirmAuthorship({ submission });
  await asBo.disownAuthorship({ submission });
  const seenBy = async (caller: DeskCaller) =>
    (await caller.submission.get({ submission })).authors?.map(({ authorship }) => authorship);
  expect(await seenBy(call.as(chair))).toEqual(['unanswered', 'disowned']);
  // Whoever disowned it sees that it names them, and nothing else of it.
  const seen = await asBo.get({ submission });
  expect(seen).toMatchObject({ relation: 'disowner', title: content.title, acts: ['confirm', 'disown'] });
  expect(seen).not.toHaveProperty('abstract');
  expect(seen).not.toHaveProperty('authors');
  expect(await asBo.list({ edition: 2031 })).toEqual([]);
  // A change of the form keeps what they said.
  await call.as(ada).submission.save({ submission, version: 1, content: { ...content, title: 'Hail' } });
  expect(await seenBy(call.as(chair))).toEqual(['unanswered', 'disowned']);
  await asBo.confirmAuthorship({ submission });
  expect(await seenBy(call.as(chair))).toEqual(['unanswered', 'confirmed']);
});

test('an extension lets one submission in after the deadline, is logged, told, and granted once', async () => {
  const [ada, bo] = [await call.account('Ada'), await call.account('Bo')];
  const chair = await call.account('Chair', { role: 'chair', editionYear: 2031 });
  const [late, other] = [await call.fullDraft(ada), await call.fullDraft(bo)];
  call.now = CLOSES + 3_600_000;
  const order = { submission: late, until: '2031-05-27T14:00:00+02:00', reason: 'ill' };
  await call.as(chair).submission.grantExtension(order);
  expect(await call.as(chair).submission.grantExtension(order)).toEqual({ until: '2031-05-27T12:00:00Z' });
  expect(await call.recipients('submission-extended:')).toEqual([ada.email]);
  expect(await call.as(ada).submission.submit({ submission: late, version: 1 })).toMatchObject({
    kind: 'received',
  });
  await expect(call.as(bo).submission.submit({ submission: other, version: 1 })).rejects.toMatchObject(
    refusal('NOT_IN_TIME'),
  );
  const logged = await call.desk.db
    .selectFrom('audit')
    .select(['act', 'actor', 'before', 'after'])
    .where('subjectId', '=', late)
    .orderBy('id')
    .execute();
  expect(logged).toMatchObject([
    { act: 'submission.extended', actor: chair.accountId, before: { until: null }, after: { reason: 'ill' } },
    { act: 'submission.submitted', actor: ada.accountId },
  ]);
  expect((await call.as(ada).submission.history({ submission: late })).extensions).toMatchObject([
    { until: '2031-05-27T12:00:00.000Z', reason: 'ill', by: 'Chair' },
  ]);
  call.now = Date.parse('2031-05-27T12:00:00Z');
  expect((await call.as(ada).submission.get({ submission: late })).acts).not.toContain('edit');
});

test('only who began it says who may edit: the form of another leaves that as it is', async () => {
  const [ada, bo, cy] = [await call.account('Ada'), await call.account('Bo'), await call.account('Cy')];
  const content = fullContent(ada, {
    authors: [
      authorOf(ada, { presenting: true, mayEdit: true }),
      authorOf(bo, { mayEdit: true }),
      authorOf(cy),
    ],
  });
  const submission = await call.draft(ada, content);
  const authors = [
    authorOf(ada, { presenting: true }),
    authorOf(bo, { mayEdit: true }),
    authorOf(cy, { mayEdit: true }),
  ];
  await call
    .as(bo)
    .submission.save({ submission, version: 1, content: { ...content, title: 'Hail', authors } });
  const kept = await call.as(ada).submission.get({ submission });
  expect(kept.authors?.map(({ mayEdit }) => mayEdit)).toEqual([true, true, false]);
  expect(kept.title).toBe('Hail');
});

test('the history names who changed what, newest first', async () => {
  const ada = await call.account('Ada');
  const submission = await call.draft(ada);
  const own = call.as(ada).submission;
  await own.save({
    submission,
    version: 1,
    content: fullContent(ada, { title: 'Hail', noteToChairs: 'psst' }),
  });
  const { versions, earlier } = await own.history({ submission });
  expect(earlier).toBe(false);
  expect(versions).toMatchObject([
    { version: 2, by: 'Ada', changed: ['noteToChairs', 'title'] },
    { version: 1, by: 'Ada', changed: expect.arrayContaining(['abstract', 'authors']) },
  ]);
  expect((await own.history({ submission, before: 2 })).versions).toHaveLength(1);
});

test('the form tells the end without the grace', async () => {
  call.now = CLOSES;
  expect(await call.as(undefined).submission.form({ edition: 2031 })).toMatchObject({
    window: { state: 'closed', opensAt: '2031-02-01T00:00:00Z', closesAt: '2031-05-25T12:00:00Z' },
    limits: { titleCharacters: 60, abstractCharacters: 300, fileMegabytes: 5, authors: 100 },
  });
  expect(JSON.stringify(await call.as(undefined).submission.form({ edition: 2031 }))).not.toMatch(/grace/i);
});
