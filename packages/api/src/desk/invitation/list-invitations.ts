import type { GrantedRole } from '@ml4astro/db';
import { readNow } from '../desk-now.ts';
import type { Desk } from '../desk.ts';

/** An invitation that waits for an answer. Instants are ISO 8601 in UTC. */
export interface WaitingInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: GrantedRole;
  /** The name of who sent it; `null` for the platform itself. */
  readonly inviter: string | null;
  readonly sentAt: string;
  readonly expiresAt: string;
  readonly isExpired: boolean;
}

/** Invitations to roles of an edition, or of the series for `null`, that nobody accepted or withdrew; newest first. */
export async function listInvitations(desk: Desk, editionYear: number | null): Promise<WaitingInvitation[]> {
  const now = (await readNow(desk)).epochMilliseconds;
  const rows = await desk.db
    .selectFrom('invitation')
    .leftJoin('profile', 'profile.accountId', 'invitation.invitedBy')
    .where('editionYear', 'is not distinct from', editionYear)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('email', 'is not', null)
    .select(['invitation.id', 'email', 'role', 'createdAt', 'expiresAt', 'profile.name as inviter'])
    .orderBy('createdAt', 'desc')
    .orderBy('invitation.id')
    .execute();
  return rows.map(({ email, createdAt, expiresAt, ...row }) => ({
    ...row,
    email: email ?? '',
    sentAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    isExpired: expiresAt.getTime() <= now,
  }));
}
