import { writeAudit } from '../audit/write-audit.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { keepFiles, type FileAtHand } from '../file/keep-file.ts';
import { lockSubmission } from '../submission/lock-submission.ts';
import { requireAct } from '../submission/require-act.ts';
import { tellOfNewFile } from '../submission/tell-authors.ts';
import { findUpload, storedKey } from './find-upload.ts';
import type { InspectedUpload } from './inspect-upload.ts';

/** A file that is in the store and was found fit. */
export interface PaperVersion extends InspectedUpload {
  readonly submission: string;
  readonly uploadKey: string;
  readonly name: string;
  readonly file: FileAtHand;
}

/** What became of an upload. */
export interface PaperReceipt {
  readonly version: number;
  /** Whether there is a version more than before: sending the newest again makes none. */
  readonly isNew: boolean;
}

/**
 * Makes a file the newest version, in a transaction with all that follows from it.
 *
 * @throws {WorkshopError} `SUBMISSION_UNKNOWN`, `NOT_ALLOWED` or `NOT_IN_TIME`: it may have become so while the file arrived
 */
export async function addVersion(desk: ViewersDesk, paper: PaperVersion): Promise<PaperReceipt> {
  const { file, review, report, name } = paper;
  const locked = await lockSubmission(desk, paper.submission);
  const { record, times } = locked;
  const known = await findUpload(desk, paper, file.sha256);
  if (known !== undefined) return { version: known, isNew: false };
  requireAct('edit', record, desk.viewer, times);
  if (record.paper?.sha256 === file.sha256) return { version: record.paper.version, isNew: false };

  await keepFiles(desk, review === undefined ? [file] : [file, review]);
  const version = (record.paper?.version ?? 0) + 1;
  const uploadedAt = new Date(times.now.epochMilliseconds);
  const row = {
    version,
    sha256: file.sha256,
    reviewSha256: review?.sha256 ?? null,
    name,
    size: file.size,
    pages: report.pages,
    uploadedBy: desk.viewer.accountId,
    uploadedAt,
    uploadKey: storedKey(paper, file.sha256),
    submissionId: record.row.id,
  };
  const { id } = await desk.db
    .insertInto('paper')
    .values({ ...row, report: JSON.stringify(report) })
    .returning('id')
    .executeTakeFirstOrThrow();
  await desk.db
    .updateTable('submission')
    .set({ updatedAt: uploadedAt })
    .where('id', '=', record.row.id)
    .execute();
  await writeAudit(desk, {
    actor: desk.viewer.accountId,
    act: 'paper.uploaded',
    editionYear: record.row.editionYear,
    subject: { kind: 'submission', id: record.row.id },
    ...(record.paper === undefined ? {} : { before: briefOf(record.paper) }),
    after: briefOf(row),
  });
  if (record.row.state === 'submitted')
    await tellOfNewFile(desk, { ...locked, record: { ...record, paper: { ...row, id } } });
  return { version, isNew: true };
}

function briefOf({ version, sha256, size }: { version: number; sha256: string; size: number }) {
  return { version, sha256, size };
}
