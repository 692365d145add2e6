import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The name of the archive that holds the built site of an edition. */
export function releaseName(slug: string): string {
  return `${slug}-site.zip`;
}

/**
 * Where the archive of a sealed site is kept: beside the editions, in a folder that git ignores.
 *
 * @param editions the folder of the editions
 * @param name of the archive, as its seal has it
 * @param named the place that the organizer named, from the working directory
 */
export function locateRelease(editions: string, name: string, named?: string): string {
  return named === undefined ? join(dirname(editions), '.data/releases', name) : resolve(named);
}

/** A place as a person reads it: from the working directory where it lies below that. */
export function shortPlace(place: string): string {
  const short = relative(process.cwd(), place);
  return short === '' || short.startsWith('..') ? place : short;
}

/** The SHA-256 of a file in hexadecimal digits; `undefined` where there is no such file. */
export async function digestFile(file: string): Promise<string | undefined> {
  if (!existsSync(file)) return undefined;
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
