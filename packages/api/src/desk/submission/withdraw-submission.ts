import { writeAudit } from '../audit/write-audit.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { inTransaction } from '../in-transaction.ts';
import { relateTo } from '../policy/submission.ts';
import { lockSubmission } from './lock-submission.ts';
import { judged, requireAct } from './require-act.ts';
import { tellOfWithdrawal } from './tell-authors.ts';

/**
 * Takes a submission back, until the accepted papers are public. Its number stays its own. What was withdrawn already
 * stays so, without another mail.
 *
 * @returns since when it is withdrawn, ISO 8601 in UTC
 * @throws {WorkshopError} `SUBMISSION_UNKNOWN`, `NOT_ALLOWED` or `NOT_IN_TIME`
 */
export function withdrawSubmission(
  viewersDesk: ViewersDesk,
  order: { readonly submission: string },
): Promise<{ withdrawnAt: string }> {
  return inTransaction(viewersDesk, async (desk) => {
    const { record, times } = await lockSubmission(desk, order.submission);
    const { id, editionYear, withdrawnAt, number } = record.row;
    const relation = relateTo(judged(record), desk.viewer);
    if (withdrawnAt !== null && (relation === 'submitter' || relation === 'editor')) {
      return { withdrawnAt: withdrawnAt.toISOString() };
    }
    requireAct('withdraw', record, desk.viewer, times);
    const at = new Date(times.now.epochMilliseconds);
    await desk.db
      .updateTable('submission')
      .set({ state: 'withdrawn', withdrawnAt: at, updatedAt: at })
      .where('id', '=', id)
      .execute();
    await writeAudit(desk, {
      actor: desk.viewer.accountId,
      act: 'submission.withdrawn',
      editionYear,
      subject: { kind: 'submission', id },
      before: { state: 'submitted', number },
      after: { state: 'withdrawn', number },
    });
    await tellOfWithdrawal(desk, record);
    return { withdrawnAt: at.toISOString() };
  });
}
