import {
  foldMarks,
  splitName,
  type Contribution,
  type PersonRecord,
  type ScheduleRow,
  type SessionKind,
} from '@ml4astro/edition';
import { plainTitle } from '../prose/plain-title.ts';
import type { SettledRow } from './settle-rows.ts';

/** Whom the names of a row mean. */
export interface RowPeople {
  readonly speakers: readonly PersonRecord[];
  readonly panelists: readonly PersonRecord[];
  readonly contribution: Contribution | undefined;
}

/** Rows of the programme as the edition keeps them. Ids are made of the kind and the speaker, the paper or the title. */
export function makeSchedule(
  rows: readonly SettledRow[],
  people: (row: SettledRow) => RowPeople,
): readonly ScheduleRow[] {
  const taken = new Set<string>();
  const presented = new Set<string>();
  return rows.map((row) => {
    const { speakers, panelists, contribution } = people(row);
    // One row presents a paper; where the page links it twice, the first does.
    const paper = contribution !== undefined && !presented.has(contribution.id) ? contribution : undefined;
    if (paper !== undefined) presented.add(paper.id);
    const id = freeId(idOf(row, speakers, paper), taken);
    taken.add(id);
    return {
      id,
      start: row.start,
      end: row.end,
      kind: row.kind,
      title: plainTitle(row.title),
      speakers: [...new Set(speakers.map((person) => person.id))],
      panelists: [...new Set(panelists.map((person) => person.id))],
      ...(paper === undefined ? {} : { contribution: paper.id }),
      ...(row.room === undefined ? {} : { room: row.room }),
      posters: [],
      changes: [],
    };
  });
}

/** Kinds of which an edition has one or a few: the title names them better. */
const BY_TITLE: ReadonlySet<SessionKind> = new Set(['break', 'introduction', 'closing', 'social', 'other']);

function idOf(
  { kind, title }: SettledRow,
  speakers: readonly PersonRecord[],
  paper: Contribution | undefined,
): string {
  if (paper !== undefined) return slug(`${kind} ${paper.id}`);
  const [first] = speakers;
  if (first !== undefined && !BY_TITLE.has(kind))
    return slug(`${kind === 'invited-talk' ? 'talk' : kind} ${splitName(first).family}`);
  if (kind === 'panel' || kind === 'poster-session') return kind === 'panel' ? 'panel' : 'posters';
  return (
    slug(
      title
        .split(/[:(,–—]/)[0]
        ?.split(' ')
        .slice(0, 4)
        .join(' ') ?? '',
    ) || kind
  );
}

function slug(text: string): string {
  return foldMarks(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  const base = id === '' ? 'row' : id;
  for (let count = 2, next = base; ; count += 1, next = `${base}-${count}`) if (!taken.has(next)) return next;
}
