import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { WorkshopError } from '@ml4astro/edition';
import { readBucketAddress, type BucketAddress } from './bucket-address.ts';
import { explainBucketFault, isNotFound } from './bucket-fault.ts';
import { connectToBucket } from './connect-to-bucket.ts';
import { fileKey, OWNER_KEY, readFileKey } from './file-key.ts';
import type { FileStore } from './file-store.ts';
import { findObject } from './find-object.ts';
import { receiveFile, type IncomingFile } from './incoming-file.ts';
import { putObject } from './put-object.ts';
import { makePrivateFolder, removeOlder } from './unfinished.ts';

/**
 * Keeps files in a bucket of an S3-compatible service, as `ab/cdef…`. What arrives is written to a local folder first: only
 * then are its name and its size known, and a call that failed can be made again.
 *
 * @param url see {@link readBucketAddress}
 * @param folder for what is on its way; it holds at most what is being sent at one time
 * @throws {WorkshopError} `FILES_UNUSABLE` when the bucket is not there, or cannot be read and written with this key
 */
export async function openBucketStore(url: string, folder: string): Promise<FileStore> {
  const address = readBucketAddress(url);
  const { bucket } = address;
  await makePrivateFolder(folder);
  const client = await connectToBucket(address);

  const open = (sha256: string) => openObject(client, address, sha256);

  return {
    async put(source, limit) {
      const file = await receiveFile(folder, source, limit);
      try {
        await putObject(client, address, file);
      } finally {
        await rm(file.path, { force: true });
      }
      return { sha256: file.sha256, size: file.size };
    },
    async has(sha256) {
      try {
        return (await findObject(client, address, sha256)) !== undefined;
      } catch (error) {
        throw explainBucketFault(error, address);
      }
    },
    open,
    async withPath(sha256, use) {
      const file = await receiveFile(folder, await open(sha256), Number.POSITIVE_INFINITY);
      try {
        assertSameBytes(file, sha256, address);
        return await use(file.path);
      } finally {
        await rm(file.path, { force: true });
      }
    },
    async *list(olderThan) {
      for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket })) {
        for (const { Key, Size, LastModified } of page.Contents ?? []) {
          const sha256 = readFileKey(Key ?? '');
          if (sha256 === undefined || LastModified === undefined || LastModified >= olderThan) continue;
          yield { sha256, size: Size ?? 0 };
        }
      }
    },
    async remove(sha256, olderThan) {
      try {
        const { LastModified } = (await findObject(client, address, sha256)) ?? {};
        if (LastModified === undefined || (olderThan !== undefined && LastModified >= olderThan)) return;
        await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: fileKey(sha256) }));
      } catch (error) {
        // Some services tell of what is not there.
        if (!isNotFound(error)) throw explainBucketFault(error, address);
      }
    },
    clearUnfinished: (olderThan) => removeOlder(folder, olderThan),
    async claim(owner) {
      try {
        const said = await readOwner(client, bucket);
        if (said !== undefined) return said;
        await client.send(new PutObjectCommand({ Bucket: bucket, Key: OWNER_KEY, Body: owner }));
        return owner;
      } catch (error) {
        throw explainBucketFault(error, address);
      }
    },
    close() {
      client.destroy();
      return Promise.resolve();
    },
  };
}

async function readOwner(client: S3Client, bucket: string): Promise<string | undefined> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: OWNER_KEY }));
    return await Body?.transformToString();
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

async function openObject(client: S3Client, address: BucketAddress, sha256: string): Promise<Readable> {
  try {
    const { Body } = await client.send(
      new GetObjectCommand({ Bucket: address.bucket, Key: fileKey(sha256) }),
    );
    if (!(Body instanceof Readable)) throw new Error('The S3 client gave no stream.');
    return Body;
  } catch (error) {
    if (isNotFound(error)) throw missing(sha256, address, 'is not there');
    throw explainBucketFault(error, address);
  }
}

function assertSameBytes(file: IncomingFile, sha256: string, address: BucketAddress): void {
  if (file.sha256 !== sha256) throw missing(sha256, address, `came with other bytes, ${file.sha256}`);
}

function missing(sha256: string, { bucket }: BucketAddress, what: string): WorkshopError {
  return new WorkshopError(
    'FILE_MISSING',
    `The file ${sha256} should be at ${fileKey(sha256)} in the bucket ${bucket}, and ${what}. Put it back from a backup of this bucket.`,
  );
}
