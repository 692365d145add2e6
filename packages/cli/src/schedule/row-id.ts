import { foldMarks, splitName, type Edition } from '@ml4astro/edition';
import type { RowFacts } from './row-facts.ts';

/** Words of a title that an id keeps, at most. */
const MOST_WORDS = 4;

/**
 * The id of a new row: `spotlight-58` by its paper, `keynote-finn` by its one speaker, `morning-coffee` by its title; with a
 * number behind where it is taken.
 */
export function makeRowId(
  { schedule, people }: Pick<Edition, 'schedule' | 'people'>,
  {
    kind,
    title,
    speakers = [],
    contribution,
  }: Pick<RowFacts, 'kind' | 'title' | 'speakers' | 'contribution'>,
): string {
  const taken = new Set(schedule.map(({ id }) => id));
  const speaker = speakers.length === 1 ? people.find(({ id }) => id === speakers[0]) : undefined;
  const base =
    contribution !== undefined
      ? slug(`${kind} ${contribution}`)
      : speaker !== undefined
        ? slug(`${kind} ${splitName(speaker).family}`)
        : slug(title ?? '', MOST_WORDS);
  const named = base === '' ? (kind ?? 'row') : base;
  let free = named;
  for (let number = 2; taken.has(free); number += 1) free = `${named}-${number}`;
  return free;
}

function slug(text: string, most = Infinity): string {
  return foldMarks(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, most)
    .join('-');
}
