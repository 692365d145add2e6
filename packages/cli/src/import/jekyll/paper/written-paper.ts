import type { FileKind, Presentation } from '@ml4astro/edition';
import type { LineSpan } from '../site/line-span.ts';

/** An author as a page writes them. */
export interface WrittenAuthor {
  /** Given names first. */
  readonly name: string;
  /** As written, perhaps family name first: a comma says where it ends. */
  readonly written: string;
  readonly affiliation: string | undefined;
  /** Whether a star or the like marks them out. */
  readonly marked: boolean;
}

/** An accepted paper as a page writes it. */
export interface WrittenPaper {
  /** Its number in the call, where the page or its file's name gives one. */
  readonly number: string | undefined;
  readonly title: string;
  readonly authors: readonly WrittenAuthor[];
  readonly presentation: Presentation | undefined;
  readonly files: readonly { readonly kind: FileKind; readonly href: string }[];
  readonly span: LineSpan;
}
