import { HeadObjectCommand, type HeadObjectCommandOutput, type S3Client } from '@aws-sdk/client-s3';
import type { BucketAddress } from './bucket-address.ts';
import { isNotFound } from './bucket-fault.ts';
import { fileKey } from './file-key.ts';

/** What a bucket says of a file; `undefined` when it is not there. Throws what the client throws. */
export async function findObject(
  client: S3Client,
  { bucket }: BucketAddress,
  sha256: string,
): Promise<HeadObjectCommandOutput | undefined> {
  try {
    return await client.send(new HeadObjectCommand({ Bucket: bucket, Key: fileKey(sha256) }));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
