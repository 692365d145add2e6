import { pdfProcesses } from './pdf-processes.ts';
import type { PdfWarning } from './pdf-report.ts';

/**
 * Writes the copy that reviewers get, without metadata, attachments and whatever else is not on the pages, in a process
 * of its own, and reads it again: pages and text must be those of the original. Name it so that the name tells nothing.
 *
 * @param from where the original lies
 * @param to where the copy goes; nothing is written there where none can be made
 * @returns `undefined` once it is written, or what the chairs should know about why there is none
 */
export async function writeReviewCopy(from: string, to: string): Promise<PdfWarning | undefined> {
  const outcome = await pdfProcesses.run({ kind: 'copy', from, to });
  if (outcome.kind === 'done' && outcome.value === undefined) return undefined;
  const reason = outcome.kind === 'done' ? String(outcome.value) : 'making it costs too much';
  return {
    code: 'REVIEW_COPY_MISSING',
    severity: 'warning',
    message: `No copy without metadata could be made of this PDF: ${reason}. Look at it before reviewers get it.`,
  };
}
