import type { Edition, ScheduleRow } from '@ml4astro/edition';
import { findClosest } from '@ml4astro/edition/check';
import { WrongUse } from '../wrong-use.ts';

/**
 * A row of the programme with its position.
 *
 * @throws {WrongUse} when there is none of that id
 */
export function getRow({ year, schedule }: Edition, id: string): readonly [number, ScheduleRow] {
  const at = schedule.findIndex((row) => row.id === id);
  const row = schedule[at];
  if (row !== undefined) return [at, row];
  const ids = schedule.map((each) => each.id);
  const closest = findClosest(id, ids);
  const hint = closest === undefined ? `It has: ${ids.join(', ') || 'none'}.` : `Did you mean "${closest}"?`;
  throw new WrongUse(`${year}/schedule.yaml has no row "${id}". ${hint}`);
}
