import { WorkshopError } from '@ml4astro/edition';
import { readNow } from '../desk-now.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../in-transaction.ts';
import { mayGrant } from '../policy/roles.ts';
import { lockAdmins } from './lock-admins.ts';

/**
 * Takes a role away; it counts no more from the next request on. The row stays, as history.
 *
 * @param id of the grant
 * @throws {WorkshopError} `ACCOUNT_UNKNOWN` for a grant that is not there, is revoked, or is not the viewer's to take;
 *   `INPUT_REFUSED` for the last admin
 */
export function revokeRole(desk: ViewersDesk, id: string): Promise<void> {
  return inTransaction(desk, async (desk) => {
    const admins = await lockAdmins(desk);
    const found = await desk.db
      .selectFrom('roleGrant')
      .where('id', '=', id)
      .where('revokedAt', 'is', null)
      .select(['accountId', 'role', 'editionYear', 'grantedAt'])
      .forUpdate()
      .executeTakeFirst();
    if (found === undefined || !mayGrant(desk.viewer, found))
      throw new WorkshopError(
        'ACCOUNT_UNKNOWN',
        'Nobody has this role. It may have been taken away already.',
      );
    if (found.role === 'admin' && admins.length === 1)
      throw new WorkshopError(
        'INPUT_REFUSED',
        'This is the only admin of the series. Make another one first, or nobody could.',
      );
    const now = await readNow(desk);
    await desk.db
      .updateTable('roleGrant')
      .set({ revokedAt: new Date(now.epochMilliseconds), revokedBy: desk.viewer.accountId })
      .where('id', '=', id)
      .execute();
    await writeAudit(desk, {
      actor: desk.viewer.accountId,
      act: 'role.revoked',
      editionYear: found.editionYear,
      subject: { kind: 'account', id: found.accountId },
      before: { role: found.role, since: found.grantedAt.toISOString() },
      after: { role: null },
    });
  });
}
