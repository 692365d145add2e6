import { createReadStream } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { BucketAddress } from './bucket-address.ts';
import { explainBucketFault, isPassing } from './bucket-fault.ts';
import { fileKey } from './file-key.ts';
import type { IncomingFile } from './incoming-file.ts';

/** Waits before each next try, in milliseconds. The client itself repeats no call whose body is a stream. */
const WAITS = [500, 2_000, 5_000, 10_000];

/**
 * Sends a file to its place. Tries again for a while if what stands in its way may pass. The service checks the bytes against
 * their signed checksum and takes all of them or none.
 *
 * @throws {WorkshopError} `FILES_UNUSABLE` when it could not be sent
 */
export async function putObject(client: S3Client, address: BucketAddress, file: IncomingFile): Promise<void> {
  for (const pause of [...WAITS, undefined]) {
    try {
      await sendFile(client, address, file);
      return;
    } catch (error) {
      if (pause === undefined || !isPassing(error)) throw explainBucketFault(error, address);
      await wait(pause);
    }
  }
}

async function sendFile(client: S3Client, { bucket }: BucketAddress, file: IncomingFile): Promise<void> {
  const body = createReadStream(file.path);
  const command = new PutObjectCommand({
    Bucket: bucket,
    Key: fileKey(file.sha256),
    Body: body,
    ContentLength: file.size,
    ContentType: 'application/octet-stream',
  });
  // The signer leaves a stream unsigned unless it is told its checksum.
  command.middlewareStack.add(
    (next) => (args) => {
      const { request } = args;
      if (hasHeaders(request)) request.headers['x-amz-content-sha256'] = file.sha256;
      return next(args);
    },
    { step: 'build', name: 'signedChecksum' },
  );
  try {
    await client.send(command);
  } finally {
    body.destroy();
  }
}

function hasHeaders(request: unknown): request is { headers: Record<string, string> } {
  return typeof request === 'object' && request !== null && 'headers' in request;
}
