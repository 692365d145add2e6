import type { ImportRecord } from '../report/import-record.ts';
import type { WrittenTime } from '../date/written-time.ts';
import type { WrittenRow } from './written-row.ts';

/** A row with its day and times settled. */
export interface SettledRow extends Omit<WrittenRow, 'day' | 'start' | 'end'> {
  /** `2025-07-20T09:00`. */
  readonly start: string;
  readonly end: string;
}

/** For the last row of a day that no end was given for. */
const USUAL_LENGTH = 30;
const DAY = 24 * 60;
const END = /^(?:the\s+)?(?:end|finish|adjourn\w*|close)(?:\s+of\b.*)?[.!]?$/i;

/**
 * Settles day and times of every row: on clocks of twelve hours the day runs forward, a row without an end lasts until
 * the next one begins, and a row that runs into a later one ends where that begins. Each such choice is a guess of the
 * report.
 *
 * @param firstDay the first day of the workshop, for rows of which the page names none
 * @param closes minutes of the day at which the workshop ends, where a date says so
 */
export function settleRows(
  rows: readonly WrittenRow[],
  firstDay: string,
  closes: number | undefined,
  record: ImportRecord,
): readonly SettledRow[] {
  const byDay = new Map<string, WrittenRow[]>();
  for (const row of rows) byDay.set(row.day ?? firstDay, [...(byDay.get(row.day ?? firstDay) ?? []), row]);
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([day, list]) => settleDay(day, list, closes, record));
}

interface Timed {
  readonly row: WrittenRow;
  readonly start: number;
  readonly end: number | undefined;
}

function settleDay(
  day: string,
  rows: readonly WrittenRow[],
  closes: number | undefined,
  record: ImportRecord,
): readonly SettledRow[] {
  const clocked = readClock(rows, record);
  const ordered = clocked.toSorted((a, b) => a.start - b.start);
  const last = ordered.at(-1);
  // "12:00 End" is no row but the end of the one before it.
  const ends =
    last !== undefined && ordered.length > 1 && last.row.end === undefined && END.test(last.row.title);
  const timed = ends ? ordered.slice(0, -1) : ordered;
  const dayEnds = ends ? last.start : closes;
  if (ends) record.understood(last.row.span, `the day ends at ${write(last.start)}`);
  const settled: SettledRow[] = [];
  for (const [index, { row, start, end }] of timed.entries()) {
    const next = timed.slice(index + 1).find((later) => later.start > start)?.start;
    let until =
      end !== undefined && end > start
        ? end
        : (next ?? (dayEnds !== undefined && dayEnds > start ? dayEnds : start + USUAL_LENGTH));
    if (end === undefined || end <= start) {
      const how = next !== undefined ? 'the next row begins' : 'half an hour, or the workshop, is over';
      record.guessed(row.span, `"${row.title}" is taken to end when ${how}: ${write(until)}`);
    }
    if (next !== undefined && until > next && sameRoom(row, timed[index + 1]?.row)) {
      record.guessed(
        row.span,
        `"${row.title}" would end at ${write(until)}, after the next row begins: ${write(next)} is taken`,
      );
      until = next;
    }
    settled.push({
      ...row,
      start: `${day}T${write(start)}`,
      end: `${day}T${write(Math.min(until, DAY - 1))}`,
    });
  }
  return apart(settled, record);
}

/** Rows that begin at one time are in rooms of their own; where the page names none, they are told apart by number. */
function apart(rows: readonly SettledRow[], record: ImportRecord): readonly SettledRow[] {
  return rows
    .map((row, index) => {
      const beside = rows.slice(0, index).filter((other) => other.end > row.start && other.start < row.end);
      if (
        beside.length === 0 ||
        (row.room !== undefined && beside.every(({ room }) => room !== undefined && room !== row.room))
      )
        return row;
      const room = `${row.room ?? 'Parallel session'} ${beside.length + 1}`;
      record.guessed(row.span, `"${row.title}" runs beside another row; its room is called "${room}"`);
      return { ...row, room };
    })
    .map((row, index, all) => {
      const parallel = all.slice(index + 1).some((other) => other.start < row.end && other.room !== row.room);
      return parallel && row.room === undefined ? { ...row, room: 'Parallel session 1' } : row;
    });
}

function sameRoom(row: WrittenRow, next: WrittenRow | undefined): boolean {
  return row.room === undefined || next?.room === undefined || row.room === next.room;
}

function readClock(rows: readonly WrittenRow[], record: ImportRecord): readonly Timed[] {
  let before = 0;
  return rows.map((row) => {
    const start = forward(row.start, before);
    if (start !== minutesOf(row.start))
      record.guessed(row.span, `"${row.title}" begins in the afternoon: ${write(start)}`);
    const end = row.end === undefined ? undefined : forward(row.end, start);
    before = Math.max(before, start);
    return { row, start, end };
  });
}

/** A time that says no half of the day and would run backward is twelve hours later. */
function forward(time: WrittenTime, before: number): number {
  const minutes = minutesOf(time);
  return !time.settled && minutes < before && minutes + DAY / 2 < DAY && before - minutes > 60
    ? minutes + DAY / 2
    : minutes;
}

function minutesOf({ time }: WrittenTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function write(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((each) => String(each).padStart(2, '0')).join(':');
}
