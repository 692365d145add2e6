import type { Generated, JSONColumnType } from 'kysely';

/** A PDF of a submission. Every version is kept; the highest counts. */
export interface PaperTable {
  id: Generated<string>;
  submissionId: string;
  /** From 1. */
  version: number;
  /** What was uploaded, byte for byte. */
  sha256: string;
  /** The copy for reviewers, without metadata; `null` where none could be made. */
  reviewSha256: string | null;
  /** The file's name on the author's machine. */
  name: string;
  /** In bytes. */
  size: number;
  pages: number;
  /** What the checks found: `PdfReport` of `api`. */
  report: JSONColumnType<object>;
  uploadedBy: string;
  uploadedAt: Date;
  /** What the browser made up for this upload: a retry makes no second version. */
  uploadKey: string;
}
