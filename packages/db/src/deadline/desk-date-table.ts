import type { Generated } from 'kysely';

/** A ledger entry made in the desk. It joins those of the files by (key, announced). */
export interface DeskDateTable {
  id: Generated<string>;
  editionYear: number;
  /** A key of the ledger: `submission`. */
  key: string;
  /** As in the files: `2025-06-09T23:59 AoE`. */
  value: string;
  /** An instant with its offset, as in the files. */
  announced: string;
  reason: string;
  createdBy: string;
  createdAt: Date;
}
