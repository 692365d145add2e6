import type { Generated } from 'kysely';

/** A later end for one submission, granted by a chair. The latest grant counts. */
export interface ExtensionTable {
  id: Generated<string>;
  submissionId: string;
  /** The first instant that is too late. */
  until: Date;
  reason: string;
  grantedBy: string;
  grantedAt: Date;
}
