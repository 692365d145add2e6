import { Refusal } from '../../refusal.ts';
import type { ImportScope } from '../import-file.ts';
import { readSource, readWholeSource } from '../source/read-source.ts';
import { readTable, type AsideRow } from '../table/read-table.ts';
import { readEvent } from './read-event.ts';
import { readRowDay, readSessionRow } from './read-session-row.ts';
import { SCHEDULE_TABLE } from './schedule-table.ts';
import type { SessionDraft } from './session-draft.ts';
import { splitCalendar } from './split-calendar.ts';
import { findWorkshopDays } from './workshop-days.ts';

/** The rows of a source, with what is wrong in it. */
export interface Programme {
  readonly drafts: readonly SessionDraft[];
  readonly aside: readonly AsideRow[];
  readonly notes: readonly string[];
  /** Of a table. */
  readonly header?: readonly string[];
}

/** Reads a programme: iCalendar where the file begins as such, a table otherwise. */
export async function readProgramme(scope: ImportScope): Promise<Programme> {
  return (await isCalendar(scope.file)) ? readCalendar(scope) : readRows(scope);
}

async function isCalendar(file: string): Promise<boolean> {
  for await (const piece of readSource(file)) return /^\s*BEGIN:VCALENDAR/i.test(piece);
  return false;
}

async function readCalendar({ file, name, edition }: ImportScope): Promise<Programme> {
  const { events, zones } = splitCalendar(await readWholeSource(file));
  if (events.length === 0) throw new Refusal(`${name} is a calendar without an entry (VEVENT).`);
  const { conference, venue, timezone } = edition.facts;
  const place = {
    zone: timezone,
    slug: edition.slug,
    surroundings: [...(venue.name === undefined ? [] : [venue.name]), conference.city],
    zones,
  };
  const drafts: SessionDraft[] = [];
  const aside: AsideRow[] = [];
  for (const event of events) {
    const reading = readEvent(event, place);
    if ('draft' in reading) drafts.push(reading.draft);
    else aside.push({ line: event.line, record: [event.text], reason: reading.problem });
  }
  return { drafts, aside, notes: [] };
}

async function readRows({ file, edition }: ImportScope): Promise<Programme> {
  const table = await readTable(file, SCHEDULE_TABLE);
  const [first, last] = findWorkshopDays(edition) ?? [];
  let day = first !== undefined && last !== undefined && first.equals(last) ? first : undefined;
  const drafts: SessionDraft[] = [];
  const aside: AsideRow[] = [...table.aside];
  for (const row of table.rows) {
    const kept = (reason: string) => aside.push({ line: row.line, record: row.record, reason });
    const named = readRowDay(row, day);
    if ('problem' in named) {
      kept(`${named.problem}.`);
      continue;
    }
    day = named.day;
    const reading = readSessionRow(row, { day, zone: edition.facts.timezone, slug: edition.slug });
    if ('problem' in reading) kept(reading.problem);
    else drafts.push(reading.draft);
  }
  return { drafts, aside, notes: table.notes, header: table.header };
}
