import type { Generated, JSONColumnType } from 'kysely';

/** Who did what, when, and how it was before and after. Rows are only ever added. */
export interface AuditTable {
  /** Grows with time. */
  id: Generated<number>;
  at: Date;
  /** The account that acted; `null` for the platform itself. */
  actor: string | null;
  /** A word of the list in `api`: `role.granted`, `submission.withdrawn`. */
  act: string;
  editionYear: number | null;
  /** What it was done to: `submission` and its id, `account` and its id. */
  subjectKind: string;
  subjectId: string;
  before: JSONColumnType<Record<string, unknown>> | null;
  after: JSONColumnType<Record<string, unknown>> | null;
}
