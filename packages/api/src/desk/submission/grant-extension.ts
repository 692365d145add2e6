import { WorkshopError } from '@ml4astro/edition';
import { Temporal } from 'temporal-polyfill';
import { describeInstant } from '../deadline/describe-instant.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { inTransaction } from '../in-transaction.ts';
import { lockSubmission } from './lock-submission.ts';
import { requireAct } from './require-act.ts';
import type { SubmissionRecord } from './submission-record.ts';
import { tellOfExtension } from './tell-authors.ts';

/** More time for one submission. */
export interface ExtensionOrder {
  readonly submission: string;
  /** The first instant that is too late: ISO 8601 with its offset. */
  readonly until: string;
  /** Why; the authors read it. */
  readonly reason: string;
}

/** The longest extension, in days from now. */
const LONGEST = 366;

/**
 * Gives one submission more time, beside the call's. The last grant counts, so a shorter one takes time back, though never
 * the call's own. The same grant twice is one.
 *
 * @throws {WorkshopError} `SUBMISSION_UNKNOWN`, `NOT_ALLOWED`, `NOT_IN_TIME` or `INPUT_REFUSED`
 */
export function grantExtension(viewersDesk: ViewersDesk, order: ExtensionOrder): Promise<{ until: string }> {
  return inTransaction(viewersDesk, async (desk) => {
    const { record, times } = await lockSubmission(desk, order.submission);
    requireAct('extend', record, desk.viewer, times);
    // The database keeps milliseconds.
    const until = Temporal.Instant.from(order.until).round({
      smallestUnit: 'millisecond',
      roundingMode: 'floor',
    });
    if (isLastGrant(record, until, order.reason)) return { until: until.toString() };
    requireFuture(until, times.now);
    const { id } = await desk.db
      .insertInto('submissionExtension')
      .values({
        submissionId: record.row.id,
        until: new Date(until.epochMilliseconds),
        reason: order.reason,
        grantedBy: desk.viewer.accountId,
        grantedAt: grantedAfter(record, times.now),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await writeAudit(desk, {
      actor: desk.viewer.accountId,
      act: 'submission.extended',
      editionYear: record.row.editionYear,
      subject: { kind: 'submission', id: record.row.id },
      before: { until: record.extension?.until.toISOString() ?? null },
      after: { until: until.toString(), reason: order.reason },
    });
    await tellOfExtension(desk, record, { id, until, reason: order.reason });
    return { until: until.toString() };
  });
}

function isLastGrant({ extension }: SubmissionRecord, until: Temporal.Instant, reason: string): boolean {
  return extension?.until.getTime() === until.epochMilliseconds && extension.reason === reason;
}

/** The last grant has to be the last, also of two in one millisecond. */
function grantedAfter({ extension }: SubmissionRecord, now: Temporal.Instant): Date {
  return new Date(Math.max(now.epochMilliseconds, (extension?.grantedAt.getTime() ?? 0) + 1));
}

function requireFuture(until: Temporal.Instant, now: Temporal.Instant): void {
  const isFuture = Temporal.Instant.compare(now, until) < 0;
  if (isFuture && Temporal.Instant.compare(until, now.add({ hours: 24 * LONGEST })) <= 0) return;
  throw new WorkshopError(
    'INPUT_REFUSED',
    `An extension ends in the future, within ${LONGEST} days. ${describeInstant(until)} does not: it is ${describeInstant(now)} now.`,
  );
}
