import { WorkshopError } from '@ml4astro/edition';
import { readNow } from '../desk-now.ts';
import type { Desk } from '../desk.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../in-transaction.ts';
import type { RolePlace } from '../policy/roles.ts';
import { hasAdmin } from '../role/has-admin.ts';
import { getOpenInvitation } from './get-open-invitation.ts';

/**
 * Takes an invitation up: its role is the account's from now on, and its link opens nothing any more.
 *
 * @param account whose verified address is the one that was invited, unless the link is that of the first start
 * @throws {WorkshopError} `LINK_SPENT`, `NOT_ALLOWED` for an account with another address
 */
export function acceptInvitation(
  desk: Desk,
  account: { readonly accountId: string; readonly email: string },
  token: string,
): Promise<RolePlace> {
  return inTransaction(desk, async (desk) => {
    const { id, email, role, editionYear, invitedBy } = await getOpenInvitation(desk, token);
    if (email !== null && email !== account.email)
      throw new WorkshopError(
        'NOT_ALLOWED',
        `This invitation is for ${email}, and you are signed in as ${account.email}. Sign out, then follow its link again.`,
      );
    if (email === null && (await hasAdmin(desk)))
      throw new WorkshopError('LINK_SPENT', 'There is an admin by now: ask them for an invitation.');
    const now = new Date((await readNow(desk)).epochMilliseconds);
    await desk.db
      .updateTable('invitation')
      .set({ acceptedAt: now, acceptedBy: account.accountId })
      .where('id', '=', id)
      .execute();
    await desk.db
      .insertInto('roleGrant')
      .values({ accountId: account.accountId, role, editionYear, grantedAt: now, grantedBy: invitedBy })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await writeAudit(desk, {
      actor: account.accountId,
      act: 'role.granted',
      editionYear,
      subject: { kind: 'account', id: account.accountId },
      before: { role: null },
      after: { role, invitation: id },
    });
    return { role, editionYear };
  });
}
