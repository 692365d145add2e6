/** An entry of a calendar as it stands in the file, its folded lines joined. */
export interface EventText {
  /** Its first line, from 1. */
  readonly line: number;
  readonly text: string;
  /** Why it cannot be read. */
  readonly problem?: string;
}

/** A calendar taken apart. */
export interface CalendarText {
  readonly events: readonly EventText[];
  /** The zones that it explains, as they stand. */
  readonly zones: string;
}

/** Lines of one entry; more is none of a programme. */
const MOST_LINES = 2000;

/**
 * Takes a calendar apart (RFC 5545), so that an entry that is broken costs no other.
 *
 * @param text of a whole file
 */
export function splitCalendar(text: string): CalendarText {
  const events: EventText[] = [];
  const zones: string[] = [];
  let open: { name: string; line: number; lines: string[] } | undefined;
  for (const [at, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const folded = /^[ \t]/.test(raw);
    const name = /^BEGIN:(VEVENT|VTIMEZONE)\s*$/i.exec(raw)?.[1]?.toUpperCase();
    if (name !== undefined || (open !== undefined && open.lines.length > MOST_LINES)) {
      if (open?.name === 'VEVENT')
        events.push({ line: open.line, text: open.lines[0] ?? '', problem: 'the entry has no END:VEVENT' });
      open = name === undefined ? undefined : { name, line: at + 1, lines: [] };
    }
    if (open === undefined) continue;
    if (folded && open.lines.length > 0) open.lines[open.lines.length - 1] += raw.slice(1);
    else open.lines.push(raw);
    if (!/^END:(?:VEVENT|VTIMEZONE)\s*$/i.test(raw)) continue;
    const written = open.lines.map((line) => `${line}\r\n`).join('');
    if (open.name === 'VEVENT') events.push({ line: open.line, text: written });
    else zones.push(written);
    open = undefined;
  }
  if (open?.name === 'VEVENT')
    events.push({ line: open.line, text: open.lines[0] ?? '', problem: 'the entry has no END:VEVENT' });
  return { events, zones: zones.join('') };
}
