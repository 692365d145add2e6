import type { CallFacts } from '@ml4astro/edition';

/** What the call asks of a PDF, and who must not be found in it. */
export interface PdfExpectations {
  /** The file's name on the author's machine. */
  readonly name: string;
  /** The largest file, in bytes. */
  readonly fileLimit: number;
  readonly pages: CallFacts['pages'];
  readonly paper: CallFacts['form']['paper'];
  /** Anonymity is checked where it is `double`. */
  readonly blind: CallFacts['blind'];
  readonly authors: readonly PdfAuthor[];
}

/** An author as the submission names them. */
export interface PdfAuthor {
  readonly name: string;
  readonly email: string;
  readonly affiliation: string;
  readonly orcid: string | null;
}
