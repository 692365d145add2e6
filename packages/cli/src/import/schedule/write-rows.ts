import { isMap } from 'yaml';
import type { ScheduleChange, ScheduleRow } from '@ml4astro/edition';
import { insertEntries } from '../../yaml/insert-entries.ts';
import { moveAtPath } from '../../yaml/move-at-path.ts';
import { YamlEdit } from '../../yaml/yaml-edit.ts';
import type { YamlValue } from '../../yaml/yaml-value.ts';
import type { RowFields } from './merge-row.ts';

/** What becomes of a row. */
export interface RowUpdate {
  readonly fields: RowFields;
  /** What readers were told until now, if they are told of the change. */
  readonly before: ScheduleChange | undefined;
}

/** A new row. */
export type NewRow = Omit<ScheduleRow, 'posters' | 'changes' | 'cancelled'>;

/** `schedule.yaml` with rows changed by their ids, and new ones, all in order of time. */
export function withRows(
  text: string,
  updates: ReadonlyMap<string, RowUpdate>,
  added: readonly NewRow[],
): string {
  const edit = new YamlEdit(text);
  for (const [index, row] of edit.maps([]).entries()) {
    const update = updates.get(String(row.get('id')));
    if (update === undefined) continue;
    for (const [field, value] of Object.entries(update.fields))
      if (value !== undefined) edit.set(row, field, value as YamlValue);
    const changes = edit.listAt([index, 'changes']);
    const before = update.before as { readonly [key: string]: YamlValue } | undefined;
    if (before !== undefined && changes !== undefined) edit.append(changes, before);
    else if (before !== undefined) edit.set(row, 'changes', [before]);
  }
  const written = sortMoved(edit.toString(), updates);
  const starts = readStarts(written);
  return insertEntries(
    written,
    added
      .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
      .map((row) => ({
        index: starts.findLastIndex(({ start }) => start <= row.start) + 1,
        entry: entryOf(row),
      })),
  );
}

/** Rows that begin at another time go where they belong now. */
function sortMoved(text: string, updates: ReadonlyMap<string, RowUpdate>): string {
  let written = text;
  for (const [id, { fields }] of updates) {
    if (fields.start === undefined) continue;
    const rows = readStarts(written);
    const at = rows.findIndex((row) => row.id === id);
    const others = rows.toSpliced(at, 1);
    const start = fields.start;
    const inOrder = (others[at - 1]?.start ?? '') <= start && start <= (others[at]?.start ?? '9999');
    if (at >= 0 && !inOrder)
      written = moveAtPath(written, [], at, others.findLastIndex((row) => row.start <= start) + 1);
  }
  return written;
}

function readStarts(text: string): readonly { readonly id: string; readonly start: string }[] {
  const { items } = new YamlEdit(text).list() ?? { items: [] };
  return items.map((item) => ({
    id: isMap(item) ? String(item.get('id')) : '',
    start: isMap(item) ? String(item.get('start')) : '',
  }));
}

/** A row as it is written: without what is empty. */
function entryOf(row: NewRow): { readonly [key: string]: YamlValue } {
  const { id, start, end, kind, title, speakers, panelists, contribution, room } = row;
  return {
    id,
    start,
    end,
    kind,
    title,
    ...(speakers.length === 0 ? {} : { speakers }),
    ...(panelists.length === 0 ? {} : { panelists }),
    ...(contribution === undefined ? {} : { contribution }),
    ...(room === undefined ? {} : { room }),
  };
}
