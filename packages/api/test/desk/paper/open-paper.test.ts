import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPaper } from '../../../src/desk/paper/open-paper.ts';
import { PAPER_KINDS } from '../../../src/desk/policy/paper.ts';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { authorOf, fullContent } from '../submission/open-call.ts';
import { PaperCall, pieces, writePdf } from './paper-call.ts';

let papers: PaperCall;
let viewers: Record<string, Viewer>;

beforeAll(async () => {
  papers = await PaperCall.open();
  const { call } = papers;
  viewers = {
    submitter: await call.account('Ada'),
    editor: await call.account('Ed'),
    author: await call.account('Bo'),
    disowner: await call.account('Dis'),
    stranger: await call.account('Eve'),
    reviewer: await call.account('Rev', { role: 'reviewer', editionYear: 2031 }),
    organizer: await call.account('Olga', { role: 'organizer', editionYear: 2031 }),
    'organizer of another year': await call.account('Otto', { role: 'organizer', editionYear: 2032 }),
    admin: await call.account('Adi', { role: 'admin', editionYear: null }),
  };
});
afterAll(() => papers.close());

function viewer(role: string): Viewer {
  const found = viewers[role];
  if (found === undefined) throw new Error(`There is no ${role}.`);
  return found;
}

/** A submission with two versions of its paper. */
async function makeSubmission(sendIn: boolean): Promise<string> {
  const content = fullContent(viewer('submitter'), {
    authors: [
      authorOf(viewer('submitter'), { presenting: true }),
      authorOf(viewer('editor'), { mayEdit: true }),
      authorOf(viewer('author')),
      authorOf(viewer('disowner')),
    ],
  });
  const submission = await papers.call.draft(viewer('submitter'), content);
  for (const words of ['first', 'second'])
    await papers.upload(viewer('submitter'), submission, { source: pieces(await writePdf(words)) });
  if (!sendIn) return submission;
  await papers.call.as(viewer('submitter')).submission.submit({ submission, version: 1 });
  await papers.call.as(viewer('disowner')).submission.disownAuthorship({ submission });
  return submission;
}

/** What each viewer gets who asks for each copy of each version. */
async function tryAll(submission: string): Promise<Record<string, string>> {
  const got: Record<string, string> = {};
  for (const [role, asker] of Object.entries(viewers)) {
    const outcomes = new Set<string>();
    for (const kind of PAPER_KINDS)
      for (const version of [1, 2])
        outcomes.add(
          await papers.fetch(asker, { submission, kind, version }).then(
            ({ bytes }) => (bytes.length > 0 ? 'the file' : 'nothing'),
            (error: { code?: string }) => error.code ?? 'a fault',
          ),
        );
    got[role] = [...outcomes].join(', ');
  }
  return got;
}

test('the file of a submission is for its authors and the organizers of its year; to others it is not there', async () => {
  expect(await tryAll(await makeSubmission(true))).toEqual({
    submitter: 'the file',
    editor: 'the file',
    author: 'the file',
    disowner: 'NOT_ALLOWED',
    stranger: 'SUBMISSION_UNKNOWN',
    reviewer: 'SUBMISSION_UNKNOWN',
    organizer: 'the file',
    'organizer of another year': 'SUBMISSION_UNKNOWN',
    admin: 'the file',
  });
});

test('the file of a draft is for those who write it, and the organizers', async () => {
  expect(await tryAll(await makeSubmission(false))).toMatchObject({
    editor: 'the file',
    author: 'SUBMISSION_UNKNOWN',
    disowner: 'SUBMISSION_UNKNOWN',
    stranger: 'SUBMISSION_UNKNOWN',
    reviewer: 'SUBMISSION_UNKNOWN',
  });
});

test('who loses their part loses the file at the next fetch', async () => {
  const submission = await makeSubmission(true);
  const query = { submission, kind: 'original', version: 1 } as const;
  await papers.fetch(viewer('author'), query);
  await papers.call.as(viewer('author')).submission.disownAuthorship({ submission });
  await expect(papers.fetch(viewer('author'), query)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
});

test('a submission that is not there and one that is not theirs answer with the same words', async () => {
  const submission = await makeSubmission(true);
  const refusalOf = async (id: string) => {
    const query = { edition: 2031, submission: id, kind: 'original', version: 1 } as const;
    const error = await openPaper(papers.deskOf(viewer('stranger')), query).catch((cause: unknown) => cause);
    return String(error).replace(id, 'ID');
  };
  expect(await refusalOf(submission)).toBe(await refusalOf(randomUUID()));
});

test('a version that is not there is told as such to who may know', async () => {
  const submission = await makeSubmission(true);
  await expect(
    papers.fetch(viewer('author'), { submission, kind: 'original', version: 3 }),
  ).rejects.toMatchObject({
    code: 'SUBMISSION_UNKNOWN',
    message: expect.stringMatching(/^Submission \d+ has no version 3 of its file\.$/),
  });
});

test('without a copy for reviewers, a blind call gives them nothing, and the original least of all', async () => {
  const submission = await makeSubmission(true);
  await papers.call.desk.db
    .updateTable('paper')
    .set({ reviewSha256: null })
    .where('submissionId', '=', submission)
    .execute();
  await expect(
    papers.fetch(viewer('organizer'), { submission, kind: 'review', version: 2 }),
  ).rejects.toMatchObject({ message: expect.stringContaining('no copy for reviewers of version 2') });
});

test('a file that the store lost is a fault that names the file, and no empty download', async () => {
  const submission = await makeSubmission(true);
  const { sha256, open } = await openPaper(papers.deskOf(viewer('author')), {
    edition: 2031,
    submission,
    kind: 'original',
    version: 2,
  });
  await papers.files.remove(sha256);
  await expect(open()).rejects.toMatchObject({
    code: 'FILE_MISSING',
    message: expect.stringContaining(sha256),
  });
});
