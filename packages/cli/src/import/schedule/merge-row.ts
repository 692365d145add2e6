import { isDeepStrictEqual } from 'node:util';
import type { ScheduleChange, ScheduleRow } from '@ml4astro/edition';
import { isTitle } from '../paper/is-title.ts';
import { modelText } from '../paper/source-text.ts';
import type { SessionDraft } from './session-draft.ts';

/** What a programme has to say anew of a row; fields that stay as they are, are left out. */
export type RowFields = Partial<
  Pick<
    ScheduleRow,
    'start' | 'end' | 'kind' | 'title' | 'speakers' | 'panelists' | 'contribution' | 'room' | 'cancelled'
  >
>;

/** Whom a source names in a row, by id; `undefined` where it names nobody, or somebody has to decide. */
export interface RowPeople {
  readonly speakers: readonly string[] | undefined;
  readonly panelists: readonly string[] | undefined;
}

/** What a source says otherwise of a row. What it leaves out stays. */
export function mergeRow(
  row: ScheduleRow,
  draft: SessionDraft,
  people: RowPeople,
  announced: string | undefined,
): RowFields {
  const { start, end, kind, title, contribution, room } = draft;
  const said = { start, end, kind, contribution, room, ...people };
  const fields = Object.fromEntries(
    Object.entries(said).filter(
      ([field, value]) => value !== undefined && !isDeepStrictEqual(value, row[field as keyof ScheduleRow]),
    ),
  ) as RowFields;
  const cancelled = draft.cancelled && (announced ?? draft.cancelled.announced);
  return {
    ...fields,
    ...(title !== undefined && !isTitle(title, row.title) && { title: modelText(title) }),
    ...(cancelled !== undefined && row.cancelled === undefined && { cancelled: { announced: cancelled } }),
  };
}

/** What readers were told until now, of what changes: an entry of the row's `changes`. */
export function describeBefore(
  row: ScheduleRow,
  fields: RowFields,
  announced: string,
): ScheduleChange | undefined {
  const before = (['start', 'end', 'room', 'title'] as const).flatMap((field) =>
    fields[field] === undefined || row[field] === undefined ? [] : [[field, row[field]] as const],
  );
  return before.length === 0 ? undefined : { announced, ...Object.fromEntries(before) };
}
