import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBucketAddress } from '../src/desk/file/bucket-address.ts';
import { connectToBucket } from '../src/desk/file/connect-to-bucket.ts';
import { fileKey } from '../src/desk/file/file-key.ts';
import { openFileStore } from '../src/desk/file/open-file-store.ts';
import { carryLargeFile } from '../test/file/carry-large-file.ts';
import { describeFileStore, listFiles } from '../test/file/file-store-conformance.ts';
import { Swift } from './swift.ts';

let swift: Swift;

beforeAll(async () => {
  swift = await Swift.start();
});
afterAll(() => swift.stop());

let buckets = 0;
const scratch = () => mkdtempSync(join(tmpdir(), 'files-'));
const newBucket = () => swift.bucket(`bucket-${(buckets += 1)}`);
const words = (said: string) => Readable.from([Buffer.from(said)]);

describeFileStore('a bucket', async () => await openFileStore(await newBucket(), scratch()));

test('200 MB go in and come out in pieces', async () => {
  expect(await carryLargeFile(await newBucket(), scratch())).toBeLessThan(80);
});

test('what was sent leaves nothing on this machine, and lies in the bucket as in a folder', async () => {
  const [url, data] = [await newBucket(), scratch()];
  const store = await openFileStore(url, data);
  const { sha256 } = await store.put(words('a paper'), 99);
  expect(readdirSync(join(data, 'incoming'))).toEqual([]);
  const other = await openFileStore(url, scratch());
  expect(await text(await other.open(sha256))).toBe('a paper');
  await store.close();
  await other.close();
});

test('a wrong secret, a bucket that is not there and a port where nobody is are told at start, without the secret', async () => {
  const url = await newBucket();
  const refusalOf = async (wrong: string) =>
    await openFileStore(wrong, scratch()).catch((error: unknown) => error);
  const cases: [string, RegExp][] = [
    [url.replace(':testing@', ':hunter2@'), /refuses the key "test:tester" .*Check key and secret/],
    [await swift.bucket('nowhere', false), /"nowhere" .* there is no such bucket\. Create it/],
    [url.replace(/:\d+\//, ':1/'), /nobody answers there \(ECONNREFUSED\)\. Check the host/],
  ];
  for (const [wrong, said] of cases) {
    const refusal = await refusalOf(wrong);
    expect(refusal).toMatchObject({ code: 'FILES_UNUSABLE', message: expect.stringMatching(said) });
    expect(refusal).not.toMatchObject({ message: expect.stringContaining('hunter2') });
  }
});

test('a file whose bytes were changed in the bucket is not given for reading', async () => {
  const url = await newBucket();
  const store = await openFileStore(url, scratch());
  const { sha256 } = await store.put(words('a paper'), 99);
  const address = readBucketAddress(url);
  const client = await connectToBucket(address);
  await client.send(new PutObjectCommand({ Bucket: address.bucket, Key: fileKey(sha256), Body: 'another' }));
  await expect(store.withPath(sha256, () => Promise.resolve())).rejects.toMatchObject({
    code: 'FILE_MISSING',
    message: expect.stringContaining('came with other bytes'),
  });
  client.destroy();
  await store.close();
});

test('a bucket lists all its files, and nothing of what was tried at start', async () => {
  const url = await newBucket();
  const store = await openFileStore(url, scratch());
  const files = [];
  for (let index = 0; index < 12; index += 1) files.push(await store.put(words(`paper ${index}`), 99));
  expect((await listFiles(store)).map(({ sha256 }) => sha256)).toEqual(
    files.map(({ sha256 }) => sha256).toSorted(),
  );
  await store.close();
});

test('a service that is away is waited for; nothing is said to be kept that is not', async () => {
  const store = await openFileStore(await newBucket(), scratch());
  await swift.stopService('proxy');
  const waiting = store.put(words('a late paper'), 99);
  setTimeout(() => swift.startService('proxy'), 200);
  const { sha256 } = await waiting;
  expect(await text(await store.open(sha256))).toBe('a late paper');
  await store.close();
});
