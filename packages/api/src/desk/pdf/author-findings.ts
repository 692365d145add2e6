import type { PdfFinding, PdfReport } from './pdf-report.ts';

/** What the authors of a paper are shown: all that was found but hidden text, which the chairs alone see. */
export function listAuthorFindings(report: PdfReport): readonly PdfFinding[] {
  return [...report.refused, ...report.warnings, ...report.anonymity];
}

/** What the chairs are shown: all that was found, the gravest first. */
export function listChairFindings(report: PdfReport): readonly PdfFinding[] {
  return [...report.refused, ...report.hidden, ...report.warnings, ...report.anonymity];
}
