import { assignLanes, type Lane } from './assign-lanes.ts';

/** What the timeline needs to know of a row of the programme. */
export interface TimelineRow {
  readonly id: string;
  /** Day at the venue on which it begins. */
  readonly day: string;
  /** ISO 8601 instants; half-open. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string | null;
}

/** A row with its place in the drawing of its day. */
export interface TimelineSlot<Row extends TimelineRow> extends Lane {
  readonly row: Row;
  /** Minutes from the top of the drawing. */
  readonly from: number;
  /** Minutes that it lasts. */
  readonly length: number;
}

/** The drawing of a day at the venue, from a full hour to a full hour. What runs past midnight stays with its day. */
export interface TimelineDay<Row extends TimelineRow> {
  readonly day: string;
  /** Each full hour of the drawing but the last line, ISO 8601. */
  readonly hours: readonly string[];
  /** In the order of their begin. */
  readonly slots: readonly TimelineSlot<Row>[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Draws a programme: every length to one scale, sessions at the same time side by side.
 *
 * @param rows in any order
 */
export function layoutTimeline<Row extends TimelineRow>(rows: readonly Row[]): TimelineDay<Row>[] {
  const byBegin = rows.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return [...Map.groupBy(byBegin, ({ day }) => day)].map(([day, ofDay]) => {
    const top = fullHour(Math.min(...ofDay.map(({ startsAt }) => Date.parse(startsAt))), Math.floor);
    const bottom = fullHour(Math.max(...ofDay.map(({ endsAt }) => Date.parse(endsAt))), Math.ceil);
    const lanes = assignLanes(ofDay);
    return {
      day,
      hours: Array.from({ length: (bottom - top) / HOUR }, (_, index) =>
        new Date(top + index * HOUR).toISOString(),
      ),
      slots: ofDay.map((row, index) => ({
        row,
        from: (Date.parse(row.startsAt) - top) / MINUTE,
        length: (Date.parse(row.endsAt) - Date.parse(row.startsAt)) / MINUTE,
        ...(lanes[index] ?? { lane: 0, lanes: 1 }),
      })),
    };
  });
}

/** Zones of half hours have their full hours between those of UTC; lines are drawn at UTC's and labelled as they are. */
function fullHour(instant: number, round: (hours: number) => number): number {
  return round(instant / HOUR) * HOUR;
}
