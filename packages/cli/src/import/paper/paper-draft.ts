import type { FileKind, Presentation } from '@ml4astro/edition';

/** An author as a source writes one. */
export interface AuthorDraft {
  readonly name: string;
  readonly affiliation?: string | undefined;
  readonly orcid?: string | undefined;
}

/** An accepted paper as a source tells of it. What it does not tell is `undefined`, and stays as it is. */
export interface PaperDraft {
  /** Where it begins in the source, from 1. */
  readonly line: number;
  /** As it stands in the source, to be given back where it is kept aside. */
  readonly record: readonly string[];
  /** Letters and digits. */
  readonly id: string;
  /** On one line; `$…$` holds TeX where the source has it. */
  readonly title?: string | undefined;
  readonly authors?: readonly AuthorDraft[] | undefined;
  /** Name of the author who answers questions. */
  readonly contact?: string | undefined;
  readonly presentation?: Presentation | undefined;
  /** Paragraphs; may hold Markdown and TeX. */
  readonly abstract?: string | undefined;
  /** Ids of topics of the edition. */
  readonly topics?: readonly string[] | undefined;
  readonly links: readonly PaperLink[];
}

/** A file or page of a paper elsewhere. */
export interface PaperLink {
  readonly kind: FileKind;
  /** As {@link findLink} writes it. */
  readonly url: string;
}
