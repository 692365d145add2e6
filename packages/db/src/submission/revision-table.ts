import type { JSONColumnType } from 'kysely';

/** A submission as it was after a change: its history, the newest version included. */
export interface RevisionTable {
  submissionId: string;
  version: number;
  at: Date;
  by: string | null;
  /** Fields, authors and conflicts, as the form sent them. */
  content: JSONColumnType<object>;
}
