import { WorkshopError } from '@ml4astro/edition';
import { readNow } from '../desk-now.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../in-transaction.ts';
import { LIMITS } from '../limit/limit.ts';
import { spendTurn } from '../limit/spend-turn.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { mayGrant, type RolePlace } from '../policy/roles.ts';
import { sayRole } from './role-words.ts';
import { hashToken, makeToken } from './token.ts';

/** How long an invitation is open. */
export const INVITATION_LASTS = { hours: 14 * 24 } as const;

/**
 * Invites an address to a role. An earlier open invitation to the same is replaced, and its link opens nothing any more.
 *
 * @param input the address in small letters
 * @returns the invitation's id
 * @throws {WorkshopError} `NOT_ALLOWED`, `EDITION_UNKNOWN`, `TOO_OFTEN`, `INPUT_REFUSED` for who has the role already
 */
export async function sendInvitation(
  desk: ViewersDesk,
  { email, ...place }: RolePlace & { email: string },
): Promise<string> {
  const { viewer } = desk;
  if ((place.role === 'admin') !== (place.editionYear === null))
    throw new WorkshopError('INPUT_REFUSED', 'An admin is of the series, every other role of an edition.');
  if (!mayGrant(viewer, place))
    throw new WorkshopError('NOT_ALLOWED', `You may not invite anybody to be ${sayRole(place)}.`);
  if (place.editionYear !== null) desk.catalogue().getEdition(place.editionYear);
  await spendTurn(desk, LIMITS.invitation, viewer.accountId, 'You sent too many invitations.');
  return inTransaction(desk, async (desk) => {
    const held = await desk.db
      .selectFrom('roleGrant')
      .innerJoin('auth.user', 'auth.user.id', 'roleGrant.accountId')
      .where('auth.user.email', '=', email)
      .where('role', '=', place.role)
      .where('editionYear', 'is not distinct from', place.editionYear)
      .where('revokedAt', 'is', null)
      .select('roleGrant.id')
      .executeTakeFirst();
    if (held !== undefined)
      throw new WorkshopError('INPUT_REFUSED', `${email} is ${sayRole(place)} already.`);
    const now = await readNow(desk);
    const until = now.add(INVITATION_LASTS);
    await desk.db
      .updateTable('invitation')
      .set({ revokedAt: new Date(now.epochMilliseconds) })
      .where('email', '=', email)
      .where('role', '=', place.role)
      .where('editionYear', 'is not distinct from', place.editionYear)
      .where('acceptedAt', 'is', null)
      .where('revokedAt', 'is', null)
      .execute();
    const token = makeToken();
    const { id } = await desk.db
      .insertInto('invitation')
      .values({
        tokenHash: hashToken(token),
        email,
        ...place,
        invitedBy: viewer.accountId,
        createdAt: new Date(now.epochMilliseconds),
        expiresAt: new Date(until.epochMilliseconds),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const link = new URL('/desk/invitation/', desk.publicUrl);
    link.searchParams.set('token', token);
    await queueMail(desk, {
      event: `invitation:${id}`,
      recipient: email,
      template: 'invitation',
      data: {
        inviter: viewer.name || viewer.email,
        role: sayRole(place),
        link: link.href,
        until: until.toString({ smallestUnit: 'second' }),
      },
      editionYear: place.editionYear,
    });
    await writeAudit(desk, {
      actor: viewer.accountId,
      act: 'invitation.sent',
      editionYear: place.editionYear,
      // Its row holds the address: when its owner leaves, there is one place to forget it.
      subject: { kind: 'invitation', id },
      before: { role: null },
      after: { role: place.role },
    });
    return id;
  });
}
