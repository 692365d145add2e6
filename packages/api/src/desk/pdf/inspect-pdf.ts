import { stat } from 'node:fs/promises';
import { describeOpening } from './describe-opening.ts';
import type { PdfExpectations } from './pdf-expectations.ts';
import { pdfProcesses } from './pdf-processes.ts';
import { PdfReport, reportRefusal } from './pdf-report.ts';

/**
 * Reads a PDF for real, in a process of its own, and says what speaks against taking it, what the chairs should know, and
 * what would tell reviewers who wrote it. The same file and expectations give the same report.
 *
 * @param path where the bytes lie; nothing is written there
 * @returns a report, however broken or hostile the file is: a file that costs too much is refused
 */
export async function inspectPdf(path: string, expectations: PdfExpectations): Promise<PdfReport> {
  const { size } = await stat(path);
  if (size > expectations.fileLimit) {
    return reportRefusal({
      code: 'FILE_TOO_LARGE',
      message: `The file has ${megabytes(size)} MB, and at most ${megabytes(expectations.fileLimit)} MB are taken. Pictures are the usual cause: save them smaller.`,
    });
  }
  const other = await describeOpening(path);
  if (other !== undefined) {
    return reportRefusal({
      code: 'NOT_A_PDF',
      message: `This is ${other}, not a PDF, whatever its name says. Export the paper as PDF and upload that.`,
    });
  }
  const outcome = await pdfProcesses.run({ kind: 'inspect', path, expectations });
  if (outcome.kind === 'done') return PdfReport.parse(outcome.value);
  if (outcome.kind === 'out-of-time' || outcome.kind === 'out-of-memory') {
    return reportRefusal({
      code: 'PDF_TOO_COSTLY',
      message: `Reading this PDF takes too much ${outcome.kind === 'out-of-time' ? 'time' : 'memory'}. A figure with very many parts or a huge picture is the usual cause: save it as a smaller picture and export again.`,
    });
  }
  return reportRefusal({
    code: 'PDF_UNREADABLE',
    message:
      'This PDF is too damaged to be read. Export it again, and see that it opens before you upload it.',
  });
}

/** Rounded so that what is over a limit never looks as if it were within it. */
function megabytes(bytes: number): string {
  return (Math.ceil(bytes / 100_000) / 10).toFixed(1);
}
