import type { GrantedRole } from '@ml4astro/db';
import { WorkshopError } from '@ml4astro/edition';
import { readNow } from '../desk-now.ts';
import type { Desk } from '../desk.ts';
import { hashToken } from './token.ts';

/** An invitation that can still be accepted, as whoever has its link sees it. */
export interface OpenInvitation {
  readonly id: string;
  /** `null` for the one-time link of the first start. */
  readonly email: string | null;
  readonly role: GrantedRole;
  readonly editionYear: number | null;
  readonly invitedBy: string | null;
  readonly inviter: string | null;
  readonly expiresAt: Date;
}

/**
 * The invitation whose link carries `token`. Within a transaction, nobody else can take it up until its end.
 *
 * @throws {WorkshopError} `LINK_SPENT`, the same for what was accepted, revoked, is too old, or never was
 */
export async function getOpenInvitation(desk: Desk, token: string): Promise<OpenInvitation> {
  const found = await desk.db
    .selectFrom('invitation')
    .where('tokenHash', '=', hashToken(token))
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .select(['id', 'email', 'role', 'editionYear', 'invitedBy', 'expiresAt'])
    .select((select) =>
      select
        .selectFrom('profile')
        .whereRef('profile.accountId', '=', 'invitation.invitedBy')
        .select('profile.name')
        .as('inviter'),
    )
    .forUpdate()
    .executeTakeFirst();
  const now = await readNow(desk);
  if (found !== undefined && now.epochMilliseconds < found.expiresAt.getTime()) return found;
  throw new WorkshopError(
    'LINK_SPENT',
    'This invitation was accepted or withdrawn, or is too old. Ask whoever sent it for a new one.',
  );
}
