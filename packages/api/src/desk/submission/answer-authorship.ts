import { writeAudit } from '../audit/write-audit.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { inTransaction } from '../in-transaction.ts';
import { isNamed } from '../policy/submission.ts';
import { lockSubmission } from './lock-submission.ts';
import { requireAct } from './require-act.ts';

/** What a named author says: "yes, I am one", or "no, I am none". */
export type AuthorshipAnswer = 'confirm' | 'disown';

/**
 * Keeps what the viewer says of being an author. Nothing waits for it; the chairs see who disowned a submission, and the
 * last answer counts.
 *
 * @returns when it was said, ISO 8601 in UTC
 * @throws {WorkshopError} `SUBMISSION_UNKNOWN` or `NOT_ALLOWED`
 */
export function answerAuthorship(
  viewersDesk: ViewersDesk,
  order: { readonly submission: string; readonly answer: AuthorshipAnswer },
): Promise<{ at: string }> {
  return inTransaction(viewersDesk, async (desk) => {
    const { viewer } = desk;
    const { record, times } = await lockSubmission(desk, order.submission);
    requireAct(order.answer, record, viewer, times);
    const confirms = order.answer === 'confirm';
    const named = record.authors.filter((author) => isNamed({ ...author, disowned: false }, viewer));
    const said = named[0]?.[confirms ? 'confirmedAt' : 'disownedAt'];
    if (said) return { at: said.toISOString() };
    const at = new Date(times.now.epochMilliseconds);
    await desk.db
      .updateTable('submissionAuthor')
      .set({
        accountId: viewer.accountId,
        confirmedAt: confirms ? at : null,
        disownedAt: confirms ? null : at,
      })
      .where(
        'id',
        'in',
        named.map(({ id }) => id),
      )
      .execute();
    await writeAudit(desk, {
      actor: viewer.accountId,
      act: confirms ? 'authorship.confirmed' : 'authorship.disowned',
      editionYear: record.row.editionYear,
      subject: { kind: 'submission', id: record.row.id },
      // Not the address: a log cannot forget it when its owner leaves.
      after: { place: named[0]?.place ?? null },
    });
    return { at: at.toISOString() };
  });
}
