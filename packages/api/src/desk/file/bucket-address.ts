import { WorkshopError } from '@ml4astro/edition';

/** A bucket, and what one needs to use it. */
export interface BucketAddress {
  /** The service: `https://s3.example.org`. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly key: string;
  readonly secret: string;
}

/** What services without regions call theirs. */
const DEFAULT_REGION = 'us-east-1';

/** The form that is asked for. */
const FORM = 'https://KEY:SECRET@s3.example.org/bucket?region=eu-central-1';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html, and what Swift takes. */
const BUCKET = /^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/;

/**
 * Reads `FILES_URL`: `https://KEY:SECRET@host[:port]/bucket[?region=…]`, spoken with the bucket in the path as every
 * S3-compatible service understands it; `http://` for one on the same machine. Characters that mean something in an address are
 * percent-encoded: a `/` in the secret is `%2F`, a `+` may stay.
 *
 * @throws {WorkshopError} `FILES_UNUSABLE`, naming what is wrong and never the secret
 */
export function readBucketAddress(text: string): BucketAddress {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) throw refuse('it is no such address');
  if (url.username === '' || url.password === '') throw refuse('it lacks the key or its secret');
  const [bucket = '', ...rest] = url.pathname.slice(1).replace(/\/$/, '').split('/');
  if (!BUCKET.test(bucket)) throw refuse('its path is not the name of a bucket');
  if (rest.length > 0) throw refuse('it goes on after the name of the bucket, which must stand alone');
  const strange = [...url.searchParams.keys()].find((name) => name !== 'region');
  if (strange !== undefined) throw refuse(`it asks for "${strange}", and only region is known`);
  return {
    endpoint: url.origin,
    bucket,
    region: url.searchParams.get('region') ?? DEFAULT_REGION,
    key: decode(url.username),
    secret: decode(url.password),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw refuse('a % in its key or secret is not encoded: write %25');
  }
}

function refuse(why: string): WorkshopError {
  return new WorkshopError(
    'FILES_UNUSABLE',
    `FILES_URL cannot be used: ${why}. Write ${FORM}; a / in the secret as %2F.`,
  );
}
