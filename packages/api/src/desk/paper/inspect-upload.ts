import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { WorkshopError, type EditionFile } from '@ml4astro/edition';
import type { Desk } from '../desk.ts';
import type { FileAtHand } from '../file/keep-file.ts';
import { inspectPdf } from '../pdf/inspect-pdf.ts';
import type { PdfReport } from '../pdf/pdf-report.ts';
import { writeReviewCopy } from '../pdf/write-review-copy.ts';
import type { SubmissionRecord } from '../submission/submission-record.ts';

/** An upload that was read. */
export interface InspectedUpload {
  readonly report: PdfReport;
  /** The copy for reviewers; `undefined` where the call is not blind for them, or none could be made. */
  readonly review: FileAtHand | undefined;
}

/** The largest file of a call, in bytes. */
export function fileLimitOf({ call }: Pick<EditionFile, 'call'>): number {
  return call.form.fileMegabytes * 1_000_000;
}

/**
 * Reads an upload as the call and its authors want it read, and puts the copy for reviewers into the store.
 *
 * @param path where its bytes lie
 * @param folder where the copy may be written; the caller removes it
 * @throws {WorkshopError} `FILE_REFUSED`, with every reason
 */
export async function inspectUpload(
  desk: Desk,
  { row, authors }: SubmissionRecord,
  name: string,
  path: string,
  folder: string,
): Promise<InspectedUpload> {
  const { facts } = desk.catalogue().getEdition(row.editionYear).edition;
  const { pages, blind, form } = facts.call;
  const fileLimit = fileLimitOf(facts);
  const report = await inspectPdf(path, { name, fileLimit, pages, paper: form.paper, blind, authors });
  if (report.refused.length > 0) {
    const reasons = report.refused.map(({ message }) => message);
    throw new WorkshopError('FILE_REFUSED', reasons.join(' '));
  }
  if (blind !== 'double') return { report, review: undefined };
  const copy = join(folder, 'review.pdf');
  const warning = await writeReviewCopy(path, copy);
  if (warning !== undefined)
    return { report: { ...report, warnings: [...report.warnings, warning] }, review: undefined };
  // It may be a little larger than the original, whose limit was kept.
  const stored = await desk.files.put(createReadStream(copy), 2 * fileLimit);
  return { report, review: { ...stored, path: copy } };
}
