import type { TextLine } from '../page/text-line.ts';
import type { ScheduleColumn } from './read-heads.ts';

/** A part of a row of the programme beside its time, such as a cell. */
export interface RowPart {
  readonly column: ScheduleColumn;
  readonly lines: readonly TextLine[];
  readonly text: string;
}
