import { HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { BucketAddress } from './bucket-address.ts';
import { isNotFound } from './bucket-fault.ts';
import { fileKey } from './file-key.ts';

/** Whether a file is in the bucket. Throws what the client throws. */
export async function hasObject(
  client: S3Client,
  { bucket }: BucketAddress,
  sha256: string,
): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand({ Bucket: bucket, Key: fileKey(sha256) }));
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}
