import type { Edition, Role, ScheduleRow } from '@ml4astro/edition';
import type { ChangeDraft } from '../change/draft.ts';
import { removeAtPath } from '../yaml/remove-at-path.ts';
import { removeWhere } from '../yaml/remove-where.ts';

type Part = 'speakers' | 'panelists';

/** Rows that are nothing without who speaks. */
const TALKS: readonly string[] = ['keynote', 'invited-talk', 'spotlight'];

/** Where a role puts a person on the programme. */
const PARTS: Partial<Record<Role, readonly Part[]>> = {
  keynote: ['speakers'],
  'invited-speaker': ['speakers'],
  panelist: ['panelists'],
  invited: ['speakers', 'panelists'],
};

/**
 * Takes a person off the programme, as far as a role put them there. A talk without anybody left is taken out, its title
 * being theirs; a talk that presents a paper stays with it.
 *
 * @param role the role that ends; all of them without it
 * @param kept roles that stay
 * @returns a sentence for each row that is changed
 */
export function unschedule(
  draft: ChangeDraft,
  { year, schedule }: Edition,
  person: string,
  role: Role | undefined,
  kept: readonly Role[],
): readonly string[] {
  const staying = kept.flatMap((each) => PARTS[each] ?? []);
  const ending: readonly Part[] = role === undefined ? ['speakers', 'panelists'] : (PARTS[role] ?? []);
  const parts = ending.filter((part) => !staying.includes(part));
  const path = `editions/${year}/schedule.yaml`;
  const notes: string[] = [];
  // From the end, so that the positions before hold.
  for (const [at, row] of [...schedule.entries()].toReversed()) {
    const named = parts.filter((part) => row[part].includes(person));
    if (named.length === 0) continue;
    const left = (['speakers', 'panelists'] as const).flatMap((part) =>
      row[part].filter((each) => each !== person || !named.includes(part)),
    );
    const goes = left.length === 0 && row.contribution === undefined && TALKS.includes(row.kind);
    notes.push(describe(row, goes, left.length));
    draft.edit(path, (text) =>
      goes
        ? removeAtPath(text, [at])
        : named.reduce((each, part) => takeOff(each, at, part, row, person), text),
    );
  }
  return notes.toReversed();
}

function takeOff(text: string, at: number, part: Part, row: ScheduleRow, person: string): string {
  return row[part].every((each) => each === person)
    ? removeAtPath(text, [at, part])
    : removeWhere(text, [at, part], (entry) => entry === person);
}

function describe({ id, start, end, title, contribution }: ScheduleRow, goes: boolean, left: number): string {
  const row = `The row "${id}" (${start.slice(11)}-${end.slice(11)}, "${title}")`;
  if (goes) return `${row} had nobody else and was taken out; its time is free now.`;
  if (left > 0) return `${row} stays with the others.`;
  return contribution === undefined
    ? `${row} stays, with nobody on it.`
    : `${row} stays, for it presents paper ${contribution}; it names no speaker now.`;
}
