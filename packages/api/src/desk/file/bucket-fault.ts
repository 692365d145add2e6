import { S3ServiceException } from '@aws-sdk/client-s3';
import { WorkshopError } from '@ml4astro/edition';
import type { BucketAddress } from './bucket-address.ts';

/** Whether a service says that what was asked for is not there. */
export function isNotFound(error: unknown): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404;
}

/** Whether the same call may succeed in a moment: nobody answered, or a service that is busy or being restarted did. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return error instanceof Error && !isLocal(error);
  const status = error.$metadata.httpStatusCode ?? 0;
  return status === 0 || status === 408 || status === 429 || status >= 500;
}

/** Whether the fault is this machine's: a file that could not be read. */
function isLocal(error: Error): boolean {
  return 'path' in error;
}

/** Says what is wrong with a bucket, and what would mend it. The secret is in no sentence. */
export function explainBucketFault(error: unknown, address: BucketAddress): unknown {
  if (error instanceof WorkshopError || !(error instanceof Error)) return error;
  return new WorkshopError(
    'FILES_UNUSABLE',
    `Files cannot be kept in the bucket "${address.bucket}" at ${address.endpoint}: ${meaning(error, address)}`,
    { cause: error },
  );
}

function meaning(error: Error, { key, region }: BucketAddress): string {
  if (!(error instanceof S3ServiceException))
    return `nobody answers there (${reason(error)}). Check the host and its port in FILES_URL, and that the service runs.`;
  const status = error.$metadata.httpStatusCode;
  if (status === 404) return 'there is no such bucket. Create it, or mend its name in FILES_URL.';
  if (status === 403 || status === 401)
    return `the service refuses the key "${key}" (${error.name}). Check key and secret in FILES_URL, and that they may read, write, list and delete there.`;
  if (status === 301 || status === 400)
    return `the service does not take the call (${error.name}). Check the region in FILES_URL; it says "${region}".`;
  return `the service answers ${status ?? 'nothing'} (${error.name}). Try again when it has recovered.`;
}

function reason(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
