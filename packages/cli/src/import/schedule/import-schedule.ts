import type { PersonRecord, ScheduleRow } from '@ml4astro/edition';
import { ChangeDraft } from '../../change/draft.ts';
import { describePeople, describePerson } from '../../person/describe-people.ts';
import type { PersonResolution } from '../../person/person-resolution.ts';
import { settlePeople } from '../../person/settle-people.ts';
import { withPeople } from '../../person/with-people.ts';
import type { WrittenPerson } from '../../person/written-person.ts';
import { makeRowId } from '../../schedule/row-id.ts';
import type { ImportScope } from '../import-file.ts';
import type { ImportOptions } from '../import-options.ts';
import type { ImportOutcome } from '../import-outcome.ts';
import { listAuthors } from '../paper/name-people.ts';
import { findTag, modelText } from '../paper/source-text.ts';
import type { AsideRow } from '../table/read-table.ts';
import { findRow, uidMark } from './find-row.ts';
import { describeBefore, mergeRow, type RowFields, type RowPeople } from './merge-row.ts';
import { guessKind } from './read-kind.ts';
import { readProgramme } from './read-programme.ts';
import type { SessionDraft } from './session-draft.ts';
import { findDayFault } from './workshop-days.ts';
import { withRows, type NewRow, type RowUpdate } from './write-rows.ts';

/** Options as commander reads them. */
export interface ImportScheduleOptions extends ImportOptions {
  /** When readers are told of what changes; rows keep what they said until then. */
  readonly announced?: string;
}

/** A row of the source with the row of the edition that it means. */
interface Placed {
  readonly draft: SessionDraft;
  readonly row: ScheduleRow | undefined;
  readonly speakers: readonly WrittenPerson[] | undefined;
  readonly panelists: readonly WrittenPerson[] | undefined;
}

/**
 * Takes a programme into an edition, from a table or a calendar: rows it has are changed where the source says otherwise,
 * new ones stand in their place by time, and none is taken away.
 */
export async function importSchedule(
  scope: ImportScope,
  options: ImportScheduleOptions,
): Promise<ImportOutcome> {
  const { edition, register, editions } = scope;
  const programme = await readProgramme(scope);
  const aside: AsideRow[] = [...programme.aside];
  const notes = [...programme.notes];
  const kept = ({ line, record }: SessionDraft, reason: string) => aside.push({ line, record, reason });
  const placed: Placed[] = [];
  const lines = new Map<string, number>();
  for (const draft of programme.drafts) {
    const free = edition.schedule.filter(({ id }) => !lines.has(id));
    const row = findRow(draft, free);
    // New rows of a table may have no name of their own: none of them stands for another.
    const key = row?.id ?? draft.id ?? draft.uid;
    const first = key === undefined ? undefined : lines.get(key);
    const fault =
      first === undefined
        ? findFault(draft, row, scope)
        : `The row is in line ${first} already. Keep one of the two.`;
    if (fault !== undefined) {
      kept(draft, fault);
      continue;
    }
    if (key !== undefined) lines.set(key, draft.line);
    placed.push(placePeople(draft, row, scope));
  }

  const named = placed.flatMap(({ speakers = [], panelists = [] }) => [...speakers, ...panelists]);
  const people = await settlePeople(named, register, scope.decisions, scope.ask);
  const resolutions = new Map(people.resolutions.map((each) => [each.written, each]));
  const everyone = [...register, ...people.added];
  const used = new Set<string>();
  const updates = new Map<string, RowUpdate>();
  const added: NewRow[] = [];
  let [cancelledNew, unchanged] = [0, 0];
  for (const { draft, row, ...written } of placed) {
    const found = [...(written.speakers ?? []), ...(written.panelists ?? [])].flatMap(
      (each) => resolutions.get(each) ?? [],
    );
    const open = found.find((each) => each.kind === 'unsure');
    if (open !== undefined && row === undefined) {
      kept(draft, describePerson(open) ?? '');
      continue;
    }
    if (row === undefined && draft.cancelled !== undefined) {
      cancelledNew += 1;
      continue;
    }
    const who: RowPeople = {
      speakers: open ? undefined : idsOf(written.speakers, resolutions),
      panelists: open ? undefined : idsOf(written.panelists, resolutions),
    };
    if (open !== undefined)
      notes.push(describePerson(open) ?? '', `The row "${row?.id}" keeps its persons until then.`);
    else for (const each of found) if (each.kind === 'new') used.add(each.person.id);
    if (row === undefined) added.push(newRow(draft, who, scope, everyone, added));
    else {
      const fields = mergeRow(row, draft, who, options.announced);
      if (Object.keys(fields).length > 0) updates.set(row.id, tell(row, fields, options.announced));
      else unchanged += 1;
    }
  }
  const published = edition.facts.published.programme;
  if (updates.size > 0 && published !== undefined && options.announced === undefined)
    notes.push(
      `The programme was published ${published}. To tell readers what changed, give --announced with the day.`,
    );
  if (cancelledNew > 0) notes.push(`${cancelledNew} cancelled, and never on the programme: left out.`);
  const missing = edition.schedule.filter(({ id }) => !lines.has(id)).map(({ id }) => id);
  if (missing.length > 0) notes.push(`Not in ${scope.name}, and left as they are: ${missing.join(', ')}.`);

  const change = new ChangeDraft(editions);
  change.edit('editions/people.yaml', (text) =>
    withPeople(text, { ...people, added: people.added.filter(({ id }) => used.has(id)) }),
  );
  change.edit(`editions/${edition.year}/schedule.yaml`, (text) => withRows(text, updates, added));
  const guesses = people.resolutions.filter(({ kind }) => kind !== 'unsure');
  return {
    change: change.toChange(),
    noun: ['row', 'rows'],
    added: added.length,
    updated: updates.size,
    unchanged,
    notes: [...new Set([...notes, ...describePeople(guesses)])],
    aside,
    ...(programme.header === undefined ? {} : { header: programme.header }),
  };
}

/** Why a row cannot be taken. */
function findFault(
  draft: SessionDraft,
  row: ScheduleRow | undefined,
  { edition }: ImportScope,
): string | undefined {
  const { title, contribution } = draft;
  const paper = edition.contributions.find(({ id }) => id === contribution);
  if (contribution !== undefined && paper === undefined)
    return `Paper ${contribution} is none of the edition's. Import the papers first, or mend the number.`;
  if (row === undefined && title === undefined && paper === undefined)
    return 'The row is new and has no title.';
  const tag = findTag(title ?? '');
  if (tag !== undefined) return `The title holds HTML ("${tag}"), and an edition holds none.`;
  return findDayFault(draft, edition);
}

/** Names that stand in a row are first those of the row, of its paper, and of the edition. */
function placePeople(draft: SessionDraft, row: ScheduleRow | undefined, { edition }: ImportScope): Placed {
  const paper = edition.contributions.find(({ id }) => id === (draft.contribution ?? row?.contribution));
  const authors = paper === undefined ? [] : listAuthors(paper);
  const guests = edition.facts.people.map(({ person }) => person);
  const among = [...new Set([...(row?.speakers ?? []), ...(row?.panelists ?? []), ...authors, ...guests])];
  const write = (names: readonly string[] | undefined) => names?.map((name) => ({ name, among }));
  return { draft, row, speakers: write(draft.speakers), panelists: write(draft.panelists) };
}

function idsOf(
  written: readonly WrittenPerson[] | undefined,
  resolutions: ReadonlyMap<WrittenPerson, PersonResolution>,
): readonly string[] | undefined {
  const ids = written?.flatMap((each) => {
    const found = resolutions.get(each);
    return found === undefined || found.kind === 'unsure' ? [] : [found.person.id];
  });
  return ids === undefined ? undefined : [...new Set(ids)];
}

function tell(row: ScheduleRow, fields: RowFields, announced: string | undefined): RowUpdate {
  return { fields, before: announced === undefined ? undefined : describeBefore(row, fields, announced) };
}

function newRow(
  draft: SessionDraft,
  { speakers = [], panelists = [] }: RowPeople,
  { edition }: ImportScope,
  people: readonly PersonRecord[],
  added: readonly NewRow[],
): NewRow {
  const { start, end, contribution, room, uid } = draft;
  const paper = edition.contributions.find(({ id }) => id === contribution);
  const title = draft.title === undefined ? (paper?.title ?? '') : modelText(draft.title);
  const kind = draft.kind ?? guessKind({ title, contribution, speakers, panelists });
  const row = {
    start,
    end,
    kind,
    title,
    speakers: [...speakers],
    panelists: [...panelists],
    contribution,
    room,
  };
  if (draft.id !== undefined) return { id: draft.id, ...row };
  if (uid !== undefined)
    // The entry of a calendar is known again by the end of the id, whatever it is called by then.
    return { id: `${makeRowId({ schedule: [], people }, row)}-${uidMark(uid)}`, ...row };
  const rows = added.map((each) => ({ ...each, posters: [], changes: [] }));
  return { id: makeRowId({ schedule: [...edition.schedule, ...rows], people }, row), ...row };
}
