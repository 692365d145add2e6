import { DeleteObjectCommand, HeadBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { BucketAddress } from './bucket-address.ts';
import { explainBucketFault } from './bucket-fault.ts';

/** An object that is written and removed at start. Its name is no file's, so that nothing else looks at it. */
const PROBE = 'write-check';

/** How long a service may take to answer a knock, in milliseconds. */
const CONNECTION_TIMEOUT = 5_000;

/** How long a connection may stay silent, in milliseconds. */
const SILENCE_TIMEOUT = 60_000;

/**
 * Opens a client and tries it: reads the bucket, writes to it, removes what was written.
 *
 * @throws {WorkshopError} `FILES_UNUSABLE` when any of these fails
 */
export async function connectToBucket(address: BucketAddress): Promise<S3Client> {
  const client = new S3Client({
    endpoint: address.endpoint,
    region: address.region,
    credentials: { accessKeyId: address.key, secretAccessKey: address.secret },
    // A bucket in the host's name needs DNS and certificates that a service of one's own rarely has.
    forcePathStyle: true,
    // Otherwise sent as trailers of a chunked body, which Swift and others do not read. Ours travel as a signed checksum.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECTION_TIMEOUT, socketTimeout: SILENCE_TIMEOUT },
  });
  try {
    await client.send(new HeadBucketCommand({ Bucket: address.bucket }));
    await client.send(
      new PutObjectCommand({ Bucket: address.bucket, Key: PROBE, Body: 'written and removed at start' }),
    );
    await client.send(new DeleteObjectCommand({ Bucket: address.bucket, Key: PROBE }));
    return client;
  } catch (error) {
    client.destroy();
    throw explainBucketFault(error, address);
  }
}
