import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { sweepFiles } from '../../../src/desk/file/sweep-files.ts';
import { startFileSweeper } from '../../../src/desk/file/start-file-sweeper.ts';
import { openFolderStore } from '../../../src/desk/file/open-folder-store.ts';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { PaperCall, pieces, writePdf } from './paper-call.ts';

let papers: PaperCall;
let ada: Viewer;

beforeAll(async () => {
  papers = await PaperCall.open();
  ada = await papers.call.account('Ada');
});
afterAll(() => papers.close());

const sweep = () => sweepFiles({ ...papers.call.desk, files: papers.files });
const put = async (words: string) =>
  (await papers.files.put(Readable.from([Buffer.from(words)]), 999)).sha256;

test('a second database beside files that are kept sweeps none of them away', async () => {
  expect(await sweep()).toBe(0);
  const second = await PaperCall.open();
  const orphan = await put('another database knows me');
  papers.age(orphan);
  await expect(sweepFiles({ ...second.call.desk, files: papers.files })).rejects.toMatchObject({
    code: 'FILES_UNUSABLE',
    message: expect.stringContaining('belong to another database: nothing was swept away'),
  });
  await second.close();
  expect(await papers.files.has(orphan)).toBe(true);
  expect(await sweep()).toBe(1);
});

test('a sweeper that was started sweeps at once, and ends when it is stopped', async () => {
  const orphan = await put('nobody names me');
  papers.age(orphan);
  const sweeper = startFileSweeper({ ...papers.call.desk, files: papers.files });
  await expect.poll(() => papers.files.has(orphan)).toBe(false);
  await sweeper.stop();
});

test('files that no row names go after a day; those of papers, and of their copies for reviewers, stay', async () => {
  const submission = await papers.call.draft(ada);
  await papers.upload(ada, submission, { source: pieces(await writePdf('kept')) });
  const kept = await papers.stored();
  expect(kept).toHaveLength(2);
  const [old, young] = [await put('an old orphan'), await put('a young orphan')];
  for (const sha256 of [...kept, old]) papers.age(sha256);
  expect(await sweep()).toBe(1);
  expect(await papers.stored()).toEqual([...kept, young].toSorted());
});

test('a refused file is gone after a day', async () => {
  const submission = await papers.call.draft(ada);
  const before = await papers.stored();
  await expect(papers.upload(ada, submission, {})).rejects.toMatchObject({ code: 'FILE_REFUSED' });
  const [refused, ...none] = (await papers.stored()).filter((sha256) => !before.includes(sha256));
  expect(none).toEqual([]);
  papers.age(refused ?? '');
  expect(await sweep()).toBe(1);
});

test('with a draft go its files, unless another paper has the same bytes', async () => {
  const before = await papers.stored();
  const [gone, staying] = [await papers.call.draft(ada), await papers.call.draft(ada)];
  const [alone, both] = [await writePdf('in one draft'), await writePdf('in two drafts')];
  for (const bytes of [alone, both]) await papers.upload(ada, gone, { source: pieces(bytes) });
  await papers.upload(ada, staying, { source: pieces(both) });
  await papers.call.desk.db.deleteFrom('submission').where('id', '=', gone).execute();
  for (const sha256 of (await papers.stored()).filter((name) => !before.includes(name))) papers.age(sha256);
  // The paper and its copy.
  expect(await sweep()).toBe(2);
  const { bytes } = await papers.fetch(ada, { submission: staying, version: 1, kind: 'original' });
  expect(bytes.equals(both)).toBe(true);
  expect(await sweep()).toBe(0);
});

test('bytes that the sweep removes while they are uploaded again are put back before a row names them', async () => {
  const bytes = await writePdf('swept under the feet');
  const submission = await papers.call.draft(ada);
  const real = papers.files;
  let swept = 0;
  papers.files = {
    ...real,
    withPath: (sha256, use) =>
      real.withPath(sha256, async (path) => {
        papers.age(sha256);
        swept = await sweepFiles({ ...papers.call.desk, files: real });
        return await use(path);
      }),
  };
  await papers.upload(ada, submission, { source: pieces(bytes) });
  papers.files = real;
  expect(swept).toBe(1);
  const { bytes: kept } = await papers.fetch(ada, { submission, version: 1, kind: 'original' });
  expect(kept.equals(bytes)).toBe(true);
});

test('uploads and sweeps at once, many times: whatever a row names is there', async () => {
  const bytes = await writePdf('again and again');
  const real = papers.files;
  papers.files = {
    ...real,
    withPath: (sha256, use) =>
      real.withPath(sha256, (path) => {
        papers.age(sha256);
        return use(path);
      }),
  };
  const done = new AbortController();
  const sweeping = (async () => {
    while (!done.signal.aborted) await sweep();
  })();
  for (let turn = 0; turn < 8; turn += 1) {
    const submission = await papers.call.draft(ada);
    await papers.upload(ada, submission, { source: pieces(bytes) });
    const fetched = await papers.fetch(ada, { submission, version: 1, kind: 'original' });
    expect(fetched.bytes.equals(bytes)).toBe(true);
    await papers.call.desk.db.deleteFrom('submission').where('id', '=', submission).execute();
  }
  done.abort();
  await sweeping;
  papers.files = real;
});

test('a process killed between file and row leaves no row without its file, and the file is swept', async () => {
  const submission = await papers.call.draft(ada);
  const before = await papers.stored();
  const { signal, stderr } = spawnSync(
    process.execPath,
    [
      '--conditions=source',
      '--no-warnings',
      fileURLToPath(new URL('processes/upload-and-die.ts', import.meta.url)),
      JSON.stringify({
        databaseUrl: papers.call.databaseUrl,
        folder: papers.folder,
        now: papers.call.now,
        viewer: ada,
        submission,
      }),
    ],
    { encoding: 'utf8' },
  );
  expect([signal, stderr]).toEqual(['SIGKILL', '']);
  const left = (await papers.stored()).filter((sha256) => !before.includes(sha256));
  // The file and its copy for reviewers, which came as far as the transaction.
  expect(left).toHaveLength(2);
  expect(await papers.countPapers(submission)).toBe(0);
  for (const sha256 of left) papers.age(sha256);
  const anotherProcess = { ...papers.call.desk, files: await openFolderStore(papers.folder) };
  expect(await sweepFiles(anotherProcess)).toBe(2);
  const bytes = await writePdf('killed between file and row');
  expect(await papers.upload(ada, submission, { source: pieces(bytes) })).toEqual({
    version: 1,
    isNew: true,
  });
});
