import { dirname, join, relative, resolve } from 'node:path';

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
