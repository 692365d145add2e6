import { chmodSync, mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { fileKey } from '../../src/desk/file/file-key.ts';
import { writeAll } from '../../src/desk/file/incoming-file.ts';
import { openFileStore } from '../../src/desk/file/open-file-store.ts';
import { openFolderStore } from '../../src/desk/file/open-folder-store.ts';
import { carryLargeFile } from './carry-large-file.ts';
import { describeFileStore, listFiles } from './file-store-conformance.ts';

const scratch = () => mkdtempSync(join(tmpdir(), 'files-'));
const text = (words: string) => Readable.from([Buffer.from(words)]);

describeFileStore('a folder', () => openFolderStore(join(scratch(), 'files')));

test('without FILES_URL files lie in the data folder, where only this user can read them', async () => {
  const data = scratch();
  const store = await openFileStore(undefined, data);
  const { sha256 } = await store.put(text('a paper'), 99);
  const path = join(data, 'files', fileKey(sha256));
  expect(readFileSync(path, 'utf8')).toBe('a paper');
  expect(path).toContain(`/files/${sha256.slice(0, 2)}/${sha256.slice(2)}`);
  const mode = (of: string) => (statSync(of).mode & 0o777).toString(8);
  expect([mode(path), mode(join(path, '..')), mode(join(data, 'files'))]).toEqual(['600', '700', '700']);
});

test('a file where the folder should be is told at start, with what to do', async () => {
  const data = scratch();
  writeFileSync(join(data, 'files'), '');
  await expect(openFileStore(undefined, data)).rejects.toMatchObject({
    code: 'FILES_UNUSABLE',
    message: `Files cannot be kept in ${join(data, 'files/incoming')}: there is a file where a folder is needed. Move it away.`,
  });
});

test('a folder that cannot be written to is told at start', async () => {
  // No user may make a folder there, not even root.
  await expect(openFolderStore('/sys/files')).rejects.toMatchObject({
    code: 'FILES_UNUSABLE',
    message: expect.stringMatching(/^Files cannot be kept in \/sys\/files/),
  });
});

test('a full disk is told in words, and the file is not kept', async () => {
  // A device that answers every write as a full disk does.
  const full = await open('/dev/full', 'w');
  await expect(writeAll(full, text('a paper'), 99, '/srv/files')).rejects.toMatchObject({
    code: 'FILES_UNUSABLE',
    message:
      'Files cannot be kept in /srv/files: its disk is full. Free some space; nothing of this file was kept.',
  });
  await full.close();
});

test('a file that a dead process left half is removed when it is old, and one on its way is not', async () => {
  const folder = join(scratch(), 'files');
  const store = await openFolderStore(folder);
  writeFileSync(join(folder, 'incoming', 'half'), 'half a pa');
  expect(await store.clearUnfinished(new Date('2020-01-01T00:00:00Z'))).toBe(0);
  expect(await store.clearUnfinished(new Date('2100-01-01T00:00:00Z'))).toBe(1);
});

test('the path of an old file is not taken for something unfinished', async () => {
  const folder = join(scratch(), 'files');
  const store = await openFolderStore(folder);
  const { sha256 } = await store.put(text('a paper'), 99);
  const long = new Date('2001-01-01T00:00:00Z');
  utimesSync(join(folder, fileKey(sha256)), long, long);
  await store.withPath(sha256, async (path) => {
    expect(await store.clearUnfinished(new Date('2020-01-01T00:00:00Z'))).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe('a paper');
  });
});

test('a file that comes again is young again, and is not removed for its former age', async () => {
  const folder = join(scratch(), 'files');
  const store = await openFolderStore(folder);
  const { sha256 } = await store.put(text('a paper'), 99);
  const long = new Date('2001-01-01T00:00:00Z');
  utimesSync(join(folder, fileKey(sha256)), long, long);
  const cut = new Date('2020-01-01T00:00:00Z');
  expect(await listFiles(store, cut)).toHaveLength(1);
  await store.put(text('a paper'), 99);
  expect(await listFiles(store, cut)).toEqual([]);
  await store.remove(sha256, cut);
  expect(await store.has(sha256)).toBe(true);
});

test('what lies about in the folder and is no file of the store is let alone', async () => {
  const folder = join(scratch(), 'files');
  const store = await openFolderStore(folder);
  writeFileSync(join(folder, 'README'), 'Do not touch.');
  const { sha256 } = await store.put(text('a paper'), 99);
  writeFileSync(join(folder, sha256.slice(0, 2), 'notes'), '');
  chmodSync(join(folder, sha256.slice(0, 2), 'notes'), 0o644);
  expect(await listFiles(store)).toEqual([{ sha256, size: 7 }]);
});

test('200 MB go in and come out in pieces', async () => {
  expect(await carryLargeFile(undefined, scratch())).toBeLessThan(60);
});

test('bytes that arrive again and again from several sides have a path all the while', async () => {
  const folder = join(scratch(), 'files');
  const stores = await Promise.all([1, 2, 3, 4].map(() => openFolderStore(folder)));
  await Promise.all(
    stores.map(async (store) => {
      for (let turn = 0; turn < 200; turn += 1) {
        const { sha256 } = await store.put(text('a paper'), 99);
        expect(await store.withPath(sha256, (path) => readFile(path, 'utf8'))).toBe('a paper');
      }
    }),
  );
});
