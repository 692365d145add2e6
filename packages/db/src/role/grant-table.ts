import type { Generated } from 'kysely';

/** What may be granted. An author is whoever a submission names, and needs no grant. */
export type GrantedRole = 'admin' | 'chair' | 'organizer' | 'reviewer';

/** A role that somebody has, or had: a revoked grant stays as a row. */
export interface GrantTable {
  id: Generated<string>;
  accountId: string;
  role: GrantedRole;
  /** `null` for the admin of the series alone. */
  editionYear: number | null;
  grantedAt: Date;
  /** `null`: by the one-time link of the first start. */
  grantedBy: string | null;
  revokedAt: Date | null;
  revokedBy: string | null;
}
