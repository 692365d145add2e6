import type { PageNode } from '../page/text-line.ts';
import type { ImportRecord } from '../report/import-record.ts';

/** What a reading of the programme needs to know. */
export interface ScheduleContext {
  readonly year: number;
  /** The days of the workshop, for "Day 2". */
  readonly days: readonly string[];
  readonly record: ImportRecord;
  readonly used: Set<PageNode>;
}
