import { foldMarks, splitName, type PersonRecord } from '@ml4astro/edition';
import type { NewRow } from './write-rows.ts';

/** Words of a title that an id keeps, at most. */
const MOST_WORDS = 4;

/**
 * The id of a new row: `spotlight-58` by its paper, `keynote-finn` by its one speaker, `morning-coffee` by its title; with a
 * number behind where it is taken.
 *
 * @param mark of the entry of a calendar that the row came from, which its id ends in
 */
export function newRowId(
  { kind, title, speakers, contribution }: Omit<NewRow, 'id'>,
  people: readonly PersonRecord[],
  taken: ReadonlySet<string>,
  mark: string | undefined,
): string {
  const speaker = speakers.length === 1 ? people.find(({ id }) => id === speakers[0]) : undefined;
  const words =
    contribution !== undefined
      ? `${kind} ${contribution}`
      : speaker !== undefined
        ? `${kind} ${splitName(speaker).family}`
        : title;
  const named = slug(words) || kind;
  if (mark !== undefined) return `${named}-${mark}`;
  let free = named;
  for (let number = 2; taken.has(free); number += 1) free = `${named}-${number}`;
  return free;
}

function slug(text: string): string {
  return foldMarks(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .join('-');
}
