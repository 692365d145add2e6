import { readNow } from '../desk-now.ts';
import type { Desk } from '../desk.ts';
import { inTransaction } from '../in-transaction.ts';
import { INVITATION_LASTS } from '../invitation/send-invitation.ts';
import { hashToken, makeToken } from '../invitation/token.ts';
import { hasAdmin } from './has-admin.ts';

/**
 * Makes the one-time link by which somebody becomes the first admin, and voids earlier ones. Whoever starts the desk prints
 * it: reading that terminal is the proof.
 *
 * @returns `undefined` once there is an admin
 */
export function makeFirstAdminLink(desk: Desk): Promise<string | undefined> {
  return inTransaction(desk, async (desk) => {
    if (await hasAdmin(desk)) return undefined;
    const now = await readNow(desk);
    const createdAt = new Date(now.epochMilliseconds);
    await desk.db
      .updateTable('invitation')
      .set({ revokedAt: createdAt })
      .where('email', 'is', null)
      .where('acceptedAt', 'is', null)
      .where('revokedAt', 'is', null)
      .execute();
    const token = makeToken();
    await desk.db
      .insertInto('invitation')
      .values({
        tokenHash: hashToken(token),
        role: 'admin',
        createdAt,
        expiresAt: new Date(now.add(INVITATION_LASTS).epochMilliseconds),
      })
      .execute();
    const link = new URL('/desk/first-admin/', desk.publicUrl);
    link.searchParams.set('token', token);
    return link.href;
  });
}
