import type { Generated } from 'kysely';
import type { GrantedRole } from './grant-table.ts';

/** A role offered by e-mail, or the one-time link of the first start (no address, the role of admin). */
export interface InvitationTable {
  id: Generated<string>;
  /** SHA-256 of the token in the link, in hexadecimal: the table opens nothing. */
  tokenHash: string;
  email: string | null;
  role: GrantedRole;
  editionYear: number | null;
  invitedBy: string | null;
  createdAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  acceptedBy: string | null;
  revokedAt: Date | null;
}
