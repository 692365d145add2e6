import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViewersDesk } from '../desk-procedure.ts';
import { inTransaction } from '../in-transaction.ts';
import { LIMITS } from '../limit/limit.ts';
import { spendTurn } from '../limit/spend-turn.ts';
import { judgeAct } from '../policy/submission.ts';
import { judged, requireAct } from '../submission/require-act.ts';
import type { SubmissionRecord } from '../submission/submission-record.ts';
import { readCallTimes } from '../submission/submission-times.ts';
import { addVersion, type PaperReceipt } from './add-version.ts';
import { findUpload } from './find-upload.ts';
import { getPaperRecord, type PaperPlace } from './get-paper-record.ts';
import { fileLimitOf, inspectUpload } from './inspect-upload.ts';
import { neutralizeName } from './paper-name.ts';

/** A file on its way in. */
export interface PaperUpload extends PaperPlace {
  /** What the page made up for this upload: the same bytes with the same key are one version, however often they come. */
  readonly uploadKey: string;
  /** As the browser says it. */
  readonly fileName: string;
  readonly source: AsyncIterable<Uint8Array>;
}

/**
 * Takes a file in as the next version of a submission's paper. Whether the viewer may, and whether it is in time, is asked
 * before the first byte is read, and decided when the last one is safe: in the transaction that makes it a version. A file
 * that is refused leaves no row; its bytes are swept away.
 *
 * @throws {WorkshopError} `SUBMISSION_UNKNOWN`, `NOT_ALLOWED`, `NOT_IN_TIME`, `TOO_OFTEN`, `FILE_TOO_LARGE`, `FILE_REFUSED`,
 *   `FILES_UNUSABLE`
 */
export async function uploadPaper(desk: ViewersDesk, upload: PaperUpload): Promise<PaperReceipt> {
  const record = await requireUpload(desk, upload);
  await spendTurn(
    desk,
    LIMITS.upload,
    desk.viewer.accountId,
    'Too many files were uploaded with this account.',
  );
  const { facts } = desk.catalogue().getEdition(record.row.editionYear).edition;
  const stored = await desk.files.put(upload.source, fileLimitOf(facts));
  const known = await findUpload(desk, upload, stored.sha256);
  if (known !== undefined) return { version: known, isNew: false };

  const name = neutralizeName(upload.fileName);
  return await desk.files.withPath(stored.sha256, async (path) => {
    const folder = await mkdtemp(join(tmpdir(), 'upload-'));
    try {
      const inspected = await inspectUpload(desk, record, name, path, folder);
      const file = { ...stored, path };
      return await inTransaction(desk, (within) =>
        addVersion(within, { ...upload, ...inspected, name, file }),
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/**
 * Says no before the body travels. Who sends again what is a version already, because the answer was lost, may do so after
 * the deadline too.
 */
async function requireUpload(desk: ViewersDesk, upload: PaperUpload): Promise<SubmissionRecord> {
  const record = await getPaperRecord(desk, upload);
  const times = await readCallTimes(desk, record.row.editionYear);
  const isLate = judgeAct('edit', judged(record), desk.viewer, times) === 'not-in-time';
  if (isLate && (await findUpload(desk, upload)) !== undefined) return record;
  requireAct('edit', record, desk.viewer, times);
  return record;
}
