import { WorkshopError } from '@ml4astro/edition';
import { writeAudit } from '../audit/write-audit.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { inTransaction } from '../in-transaction.ts';
import { relateTo } from '../policy/submission.ts';
import { contentOfRecord } from './content-of-record.ts';
import { lockSubmission, type LockedSubmission } from './lock-submission.ts';
import { listMissingParts, type MissingPart } from './missing-part.ts';
import { nextNumber } from './next-number.ts';
import { judged, requireAct } from './require-act.ts';
import type { SubmissionContent } from './submission-content.ts';
import type { SubmissionRecord } from './submission-record.ts';
import { tellAllAuthors, tellOfReceipt } from './tell-authors.ts';

/** What the authors have in hand of a submission. */
export interface SubmissionReceipt {
  readonly submission: string;
  readonly number: number;
  readonly version: number;
  readonly submittedAt: string;
  readonly paper: { readonly name: string; readonly sha256: string; readonly size: number };
}

/** What became of sending in. */
export type SubmitResult =
  | { readonly kind: 'received'; readonly receipt: SubmissionReceipt }
  | { readonly kind: 'incomplete'; readonly missing: MissingPart[] }
  /** Somebody changed it meanwhile: what would be sent in is not what the viewer saw. */
  | { readonly kind: 'conflict'; readonly theirs: SubmissionContent; readonly version: number };

/**
 * Sends a draft in: it gets its number, and its authors their mails. What was sent in already answers with the same
 * receipt, also after the deadline: whoever lost the first answer on a bad line gets it again.
 *
 * @throws {WorkshopError} `SUBMISSION_UNKNOWN`, `NOT_ALLOWED` or `NOT_IN_TIME`
 */
export function submitDraft(
  viewersDesk: ViewersDesk,
  order: { readonly submission: string; readonly version: number },
): Promise<SubmitResult> {
  return inTransaction(viewersDesk, async (desk) => {
    const locked = await lockSubmission(desk, order.submission);
    const { record, times } = locked;
    if (hasReceiptFor(record, desk)) return { kind: 'received', receipt: receiptOf(record) };
    requireAct('submit', record, desk.viewer, times);
    const content = contentOfRecord(record);
    if (order.version !== record.row.version) {
      return { kind: 'conflict', theirs: content, version: record.row.version };
    }
    const { facts } = desk.catalogue().getEdition(record.row.editionYear).edition;
    const missing = listMissingParts(content, record.paper, facts);
    if (missing.length > 0) return { kind: 'incomplete', missing };
    return { kind: 'received', receipt: await receive(desk, locked) };
  });
}

async function receive(desk: ViewersDesk, locked: LockedSubmission): Promise<SubmissionReceipt> {
  const { record, times } = locked;
  const { id, editionYear } = record.row;
  const at = new Date(times.now.epochMilliseconds);
  const number = await nextNumber(desk, editionYear);
  await desk.db
    .updateTable('submission')
    .set({ state: 'submitted', number, submittedAt: at, updatedAt: at })
    .where('id', '=', id)
    .execute();
  const receipt = receiptOf({ ...record, row: { ...record.row, number, submittedAt: at } });
  await writeAudit(desk, {
    actor: desk.viewer.accountId,
    act: 'submission.submitted',
    editionYear,
    subject: { kind: 'submission', id },
    after: { number, version: receipt.version, sha256: receipt.paper.sha256 },
  });
  await tellOfReceipt(desk, locked, number);
  await tellAllAuthors(desk, record, number);
  return receipt;
}

function hasReceiptFor(record: SubmissionRecord, { viewer }: ViewersDesk): boolean {
  const relation = relateTo(judged(record), viewer);
  return record.row.state === 'submitted' && (relation === 'submitter' || relation === 'editor');
}

function receiptOf({ row, paper }: SubmissionRecord): SubmissionReceipt {
  if (row.number === null || row.submittedAt === null || paper === undefined)
    throw new WorkshopError(
      'DATABASE_UNUSABLE',
      `Submission ${row.id} was received without a number or a paper.`,
    );
  return {
    submission: row.id,
    number: row.number,
    version: row.version,
    submittedAt: row.submittedAt.toISOString(),
    paper: { name: paper.name, sha256: paper.sha256, size: paper.size },
  };
}
