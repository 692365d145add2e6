import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LIMITS } from '../../../src/desk/limit/limit.ts';
import { findWait } from '../../../src/desk/limit/find-wait.ts';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { CLOSES, ENDS, OPENS } from '../submission/call-series.ts';
import { authorOf, fullContent } from '../submission/open-call.ts';
import { PaperCall, pieces, writePdf } from './paper-call.ts';

let papers: PaperCall;
let ada: Viewer;

beforeAll(async () => {
  papers = await PaperCall.open();
  ada = await papers.call.account('Ada Lovelace');
});
afterAll(() => papers.close());
beforeEach(() => {
  papers.call.now = OPENS + 60_000;
});

const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const original = (submission: string, version: number) =>
  ({ submission, version, kind: 'original' }) as const;

test('an upload is the first version, kept byte for byte, with what was found in it and its entry in the log', async () => {
  const submission = await papers.call.draft(ada);
  const bytes = await writePdf('It rains, as Ada Lovelace has shown.');
  const receipt = await papers.upload(ada, submission, {
    fileName: '../Rain\u202E final.pdf',
    source: pieces(bytes),
  });
  expect(receipt).toEqual({ version: 1, isNew: true });
  const { name, bytes: kept } = await papers.fetch(ada, original(submission, 1));
  expect(name).toBe('Rain final.pdf');
  expect(kept.equals(bytes)).toBe(true);
  expect(await papers.call.as(ada).paper.list({ submission })).toMatchObject([
    {
      version: 1,
      sha256: sumOf(bytes),
      size: bytes.length,
      pages: 2,
      by: 'Ada Lovelace',
      hasReviewCopy: true,
      findings: expect.arrayContaining([
        expect.objectContaining({ kind: 'anonymity', code: 'AUTHOR_NAMED', page: 1 }),
      ]),
    },
  ]);
  const log = await papers.call.desk.db
    .selectFrom('audit')
    .select(['actor', 'before', 'after'])
    .where('act', '=', 'paper.uploaded')
    .where('subjectId', '=', submission)
    .execute();
  expect(log).toEqual([
    { actor: ada.accountId, before: null, after: { version: 1, sha256: sumOf(bytes), size: bytes.length } },
  ]);
  expect(await papers.call.recipients(`submission-changed:${submission}`)).toEqual([]);
});

test('reviewers get a copy under a name that tells nothing, without the metadata that names its writer', async () => {
  const submission = await papers.call.draft(ada);
  const bytes = await writePdf('It rains.', 'Augusta Ada King');
  await papers.upload(ada, submission, { fileName: 'lovelace.pdf', source: pieces(bytes) });
  expect(bytes.includes('Augusta')).toBe(true);
  const review = await papers.fetch(ada, { submission, version: 1, kind: 'review' });
  expect(review.name).toBe('draft-v1.pdf');
  expect(review.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(review.bytes.includes('Augusta')).toBe(false);
});

test('a file replaced after sending in is told once to those who may edit, with its checksum', async () => {
  const [bo, cy] = [await papers.call.account('Bo'), await papers.call.account('Cy')];
  const submission = await papers.call.draft(
    ada,
    fullContent(ada, {
      authors: [authorOf(ada, { presenting: true }), authorOf(bo, { mayEdit: true }), authorOf(cy)],
    }),
  );
  await papers.upload(ada, submission, { source: pieces(await writePdf('one')) });
  await papers.call.as(ada).submission.submit({ submission, version: 1 });
  const second = await writePdf('two');
  expect(await papers.upload(bo, submission, { source: pieces(second) })).toEqual({
    version: 2,
    isNew: true,
  });
  const mails = await papers.call.desk.db
    .selectFrom('mail')
    .select(['recipient', 'event', 'data'])
    .where('event', '=', `submission-changed:${submission}:file-2`)
    .execute();
  expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual([ada.email, bo.email].toSorted());
  expect(mails[0]?.data).toMatchObject({ sha256: sumOf(second), by: 'Bo', file: 'rain.pdf' });
  // Earlier versions are kept.
  expect((await papers.fetch(ada, original(submission, 1))).bytes).toEqual(await writePdf('one'));
});

test('the same upload again is the same version, one after the other and at once', async () => {
  const submission = await papers.call.draft(ada);
  const bytes = await writePdf('a bad line');
  const uploadKey = randomUUID();
  const send = () => papers.upload(ada, submission, { uploadKey, source: pieces(bytes) });
  const receipts = await Promise.all([send(), send(), send()]);
  expect(receipts.map(({ version }) => version)).toEqual([1, 1, 1]);
  expect(receipts.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(await send()).toEqual({ version: 1, isNew: false });
  expect(await papers.countPapers(submission)).toBe(1);
});

test('a page that a browser shows again from memory sends another file under the same key: that is a version', async () => {
  const submission = await papers.call.draft(ada);
  const uploadKey = randomUUID();
  await papers.upload(ada, submission, { uploadKey, source: pieces(await writePdf('first')) });
  const second = await papers.upload(ada, submission, {
    uploadKey,
    source: pieces(await writePdf('second')),
  });
  expect(second).toEqual({ version: 2, isNew: true });
});

test('the bytes of the newest version under another key make no version; those of an older one do', async () => {
  const submission = await papers.call.draft(ada);
  const [one, two] = [await writePdf('one'), await writePdf('two')];
  await papers.upload(ada, submission, { source: pieces(one) });
  expect(await papers.upload(ada, submission, { source: pieces(one) })).toEqual({ version: 1, isNew: false });
  await papers.upload(ada, submission, { source: pieces(two) });
  expect(await papers.upload(ada, submission, { source: pieces(one) })).toEqual({ version: 3, isNew: true });
});

test.for([
  ['no PDF', Buffer.from('<html>rain</html>'), /not a PDF/],
  ['nothing at all', Buffer.alloc(0), /not a PDF|empty/],
  ['half a PDF', undefined, /damaged|Export it again/],
] as const)('%s is refused with the reason, and no row speaks of it', async ([, bytes, said]) => {
  const submission = await papers.call.draft(ada);
  const sent = bytes ?? (await writePdf('half')).subarray(0, 400);
  await expect(papers.upload(ada, submission, { source: pieces(sent) })).rejects.toMatchObject({
    code: 'FILE_REFUSED',
    message: expect.stringMatching(said),
  });
  expect(await papers.countPapers(submission)).toBe(0);
  const blob = await papers.call.desk.db
    .selectFrom('blob')
    .select('sha256')
    .where('sha256', '=', sumOf(Buffer.from(sent)))
    .executeTakeFirst();
  expect(blob).toBeUndefined();
});

test('a file over the limit of the call is refused as soon as it is, and a line that breaks leaves nothing', async () => {
  const submission = await papers.call.draft(ada);
  const before = await papers.stored();
  await expect(
    papers.upload(ada, submission, { source: pieces(Buffer.alloc(5_000_001)) }),
  ).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  const broken = pieces(await writePdf('broken'), () => {
    throw new Error('The line went dead.');
  });
  await expect(papers.upload(ada, submission, { source: broken })).rejects.toThrow('The line went dead.');
  expect(await papers.stored()).toEqual(before);
  expect(await papers.countPapers(submission)).toBe(0);
});

test('who may not, and who comes too late, is told before a byte is read', async () => {
  const [stranger, reader] = [await papers.call.account('Eve'), await papers.call.account('Bo')];
  const organizer = await papers.call.account('Olga', { role: 'organizer', editionYear: 2031 });
  const content = fullContent(ada, { authors: [authorOf(ada, { presenting: true }), authorOf(reader)] });
  const submission = await papers.call.submitted(ada, content);
  const refuse = async (viewer: Viewer, id: string, code: string) => {
    const source = pieces(await writePdf('refused'));
    await expect(papers.upload(viewer, id, { source })).rejects.toMatchObject({ code });
    expect(source.wasRead).toBe(false);
  };
  await refuse(stranger, submission, 'SUBMISSION_UNKNOWN');
  await refuse(ada, randomUUID(), 'SUBMISSION_UNKNOWN');
  await refuse(reader, submission, 'NOT_ALLOWED');
  await refuse(organizer, submission, 'NOT_ALLOWED');
  papers.call.now = ENDS;
  await refuse(ada, submission, 'NOT_IN_TIME');
  papers.call.now = OPENS - 1;
  await refuse(ada, submission, 'NOT_IN_TIME');
});

test('an upload that begins in time and ends after the grace is late, to the millisecond', async () => {
  const submission = await papers.call.draft(ada);
  const endAt = async (instant: number, words: string) =>
    papers.upload(ada, submission, {
      source: pieces(await writePdf(words), () => (papers.call.now = instant)),
    });
  papers.call.now = CLOSES - 1;
  await expect(endAt(ENDS, 'late')).rejects.toMatchObject({ code: 'NOT_IN_TIME' });
  expect(await papers.countPapers(submission)).toBe(0);
  papers.call.now = CLOSES - 1;
  expect(await endAt(ENDS - 1, 'just in time')).toEqual({ version: 1, isNew: true });
});

test('who lost the answer to an upload gets it after the deadline too; other bytes are late', async () => {
  const submission = await papers.call.draft(ada);
  const [bytes, uploadKey] = [await writePdf('in time'), randomUUID()];
  await papers.upload(ada, submission, { uploadKey, source: pieces(bytes) });
  papers.call.now = ENDS + 1;
  expect(await papers.upload(ada, submission, { uploadKey, source: pieces(bytes) })).toEqual({
    version: 1,
    isNew: false,
  });
  await expect(
    papers.upload(ada, submission, { uploadKey, source: pieces(await writePdf('late')) }),
  ).rejects.toMatchObject({ code: 'NOT_IN_TIME' });
  expect(await papers.countPapers(submission)).toBe(1);
});

test('a submission that is withdrawn while its file arrives stays as it was', async () => {
  const submission = await papers.call.submitted(ada);
  const source = pieces(await writePdf('withdrawn'), () =>
    papers.call.as(ada).submission.withdraw({ submission }),
  );
  await expect(papers.upload(ada, submission, { source })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await papers.countPapers(submission)).toBe(1);
});

test('an account that uploads without end has to wait', async () => {
  const eager = await papers.call.account('Eager');
  const submission = await papers.call.draft(eager);
  for (let turn = 0; turn < LIMITS.upload.times; turn += 1)
    await findWait(papers.call.desk, LIMITS.upload, eager.accountId);
  await expect(papers.upload(eager, submission, {})).rejects.toMatchObject({ code: 'TOO_OFTEN' });
});
