import type { Edition } from '@ml4astro/edition';
import type { PlaceOutput } from '../contribution/contribution-output.ts';
import { readWallTime } from './wall-time.ts';

/** By id of a contribution: where the programme presents it, in order of time. What was cancelled is no place. */
export function listPlaces({ schedule, facts }: Edition): ReadonlyMap<string, PlaceOutput[]> {
  const places = new Map<string, PlaceOutput[]>();
  const rows = schedule.filter(({ cancelled }) => cancelled === undefined);
  for (const row of rows.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
    const [start, end] = [row.start, row.end].map((text) => readWallTime(text, facts.timezone));
    if (start === undefined || end === undefined) continue;
    const talk = row.contribution === undefined ? [] : [{ contribution: row.contribution, board: undefined }];
    for (const { contribution, board } of [...talk, ...row.posters]) {
      const place = {
        id: row.id,
        kind: row.kind,
        day: start.day,
        start: start.time,
        end: end.time,
        startsAt: start.instant,
        endsAt: end.instant,
        title: row.title,
        board: board ?? null,
      };
      places.set(contribution, [...(places.get(contribution) ?? []), place]);
    }
  }
  return places;
}
