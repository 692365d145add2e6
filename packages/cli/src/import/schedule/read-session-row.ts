import { Temporal } from 'temporal-polyfill';
import { readPaperId } from '../csv/read-paper-row.ts';
import { readAuthors } from '../paper/read-authors.ts';
import { onOneLine } from '../table/cell-text.ts';
import type { TableRow } from '../table/read-table.ts';
import { readLocalTime, writeLocal, type TimeReading } from './local-time.ts';
import { splitSpan } from './read-clock.ts';
import { readDay } from './read-day.ts';
import { readKind } from './read-kind.ts';
import type { ScheduleColumn } from './schedule-table.ts';
import type { SessionDraft } from './session-draft.ts';

/** A row of a table as one of the programme, or why it is kept aside. */
export type SessionRowReading = { readonly draft: SessionDraft } | { readonly problem: string };

/** What the rows of a table stand in. */
export interface TableDay {
  /** Of rows that name none: the one above, or the workshop's only one. */
  readonly day: Temporal.PlainDate | undefined;
  /** IANA zone of the venue. */
  readonly zone: string;
  /** Of the edition: `icml2023`. */
  readonly slug: string;
}

/** Reads a row. */
export function readSessionRow(
  row: TableRow<ScheduleColumn>,
  { day, zone, slug }: TableDay,
): SessionRowReading {
  const { line, record, get } = row;
  const id = get('id');
  if (id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    return {
      problem: `"${id}" is no id of a row: small letters, digits and single hyphens, such as "coffee".`,
    };
  const times = readTimes(row, day, zone);
  if ('problem' in times) return { problem: `${times.problem}.` };
  const said = get('kind');
  const kind = said === undefined ? undefined : readKind(said);
  if (kind !== undefined && 'problem' in kind) return kind;
  const names = { speakers: readNames(get('speakers')), panelists: readNames(get('panelists')) };
  for (const each of Object.values(names)) if ('problem' in each) return { problem: `${each.problem}.` };
  const paper = get('contribution');
  const contribution = paper === undefined ? undefined : readPaperId(paper, slug);
  if (paper !== undefined && contribution === undefined)
    return { problem: `"${paper}" is no number of a paper.` };
  const [title, room] = [get('title'), get('room')];
  return {
    draft: {
      line,
      record,
      id,
      ...times,
      kind: kind?.kind,
      title: title === undefined ? undefined : onOneLine(title),
      speakers: 'names' in names.speakers ? names.speakers.names : undefined,
      panelists: 'names' in names.panelists ? names.panelists.names : undefined,
      contribution,
      room: room === undefined ? undefined : onOneLine(room),
    },
  };
}

/** The day that a row names, for it and for the rows below that name none. */
export function readRowDay(
  { get }: TableRow<ScheduleColumn>,
  before: Temporal.PlainDate | undefined,
): { readonly day: Temporal.PlainDate | undefined } | { readonly problem: string } {
  const text = get('date');
  return text === undefined ? { day: before } : readDay(text);
}

function readTimes(
  { get }: TableRow<ScheduleColumn>,
  day: Temporal.PlainDate | undefined,
  zone: string,
): { readonly start: string; readonly end: string } | { readonly problem: string } {
  const [opens, closes] = splitSpan(get('start') ?? '') ?? [get('start'), get('end')];
  if (opens === undefined) return { problem: 'the row has no start' };
  const start = readLocalTime(opens, day, zone);
  if ('problem' in start) return start;
  const length = readMinutes(get('duration'));
  if (closes === undefined && length === undefined)
    return { problem: `the row has a start (${opens}) and no end, nor a duration in minutes` };
  const begin = Temporal.PlainDateTime.from(start.time);
  const end: TimeReading =
    closes === undefined
      ? writeLocal(begin.add({ minutes: length ?? 0 }), zone)
      : readLocalTime(closes, begin.toPlainDate(), zone);
  return 'problem' in end ? end : { start: start.time, end: end.time };
}

/** `45`, `45 min`, `1:30`, `1h30`, in minutes. */
function readMinutes(text: string | undefined): number | undefined {
  const parts = /^(?:(?<hours>\d{1,2})\s*[:h]\s*)?(?<minutes>\d{0,3})\s*(?:m|min|mins|minutes)?$/i.exec(
    text ?? '',
  )?.groups;
  const minutes = Number(parts?.['hours'] ?? 0) * 60 + Number(parts?.['minutes'] ?? 0);
  return parts === undefined || minutes === 0 ? undefined : minutes;
}

function readNames(
  cell: string | undefined,
): { readonly names: readonly string[] | undefined } | { readonly problem: string } {
  if (cell === undefined) return { names: undefined };
  const reading = readAuthors(cell);
  return 'problem' in reading ? reading : { names: reading.authors.map(({ name }) => name) };
}
