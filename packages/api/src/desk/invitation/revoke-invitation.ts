import { WorkshopError } from '@ml4astro/edition';
import { readNow } from '../desk-now.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../in-transaction.ts';
import { mayGrant } from '../policy/roles.ts';

/**
 * Withdraws an open invitation: its link opens nothing any more. Twice is as good as once.
 *
 * @throws {WorkshopError} `LINK_SPENT` for an invitation that was accepted, is not there, or is not the viewer's to withdraw
 */
export function revokeInvitation(desk: ViewersDesk, id: string): Promise<void> {
  return inTransaction(desk, async (desk) => {
    const found = await desk.db
      .selectFrom('invitation')
      .where('id', '=', id)
      .where('acceptedAt', 'is', null)
      .select(['role', 'editionYear', 'revokedAt'])
      .forUpdate()
      .executeTakeFirst();
    if (found === undefined || !mayGrant(desk.viewer, found))
      throw new WorkshopError('LINK_SPENT', 'There is no such open invitation. It may have been accepted.');
    if (found.revokedAt !== null) return;
    const now = await readNow(desk);
    await desk.db
      .updateTable('invitation')
      .set({ revokedAt: new Date(now.epochMilliseconds) })
      .where('id', '=', id)
      .execute();
    await writeAudit(desk, {
      actor: desk.viewer.accountId,
      act: 'invitation.revoked',
      editionYear: found.editionYear,
      subject: { kind: 'invitation', id },
      before: { role: found.role },
      after: { role: null },
    });
  });
}
