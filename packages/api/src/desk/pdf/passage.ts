import type { SectionKind } from './sections.ts';

/** A text of a PDF, with where it stands. */
export interface Passage {
  /** `title page`, `text`, `acknowledgements`, `references` are on pages; the others are beside them. */
  readonly place: PassagePlace;
  /** From 1; absent where it belongs to the whole document. */
  readonly page?: number;
  readonly text: string;
}

export type PassagePlace =
  SectionKind | 'metadata' | 'bookmark' | 'comment' | 'form field' | 'attachment' | 'alternative text';

/** How a place is called in a sentence, after "…is named". */
export const PLACE_WORDS: Readonly<Record<PassagePlace, string>> = {
  front: 'above the abstract',
  body: 'in the text',
  acknowledgements: 'in the acknowledgements',
  references: 'in the references',
  metadata: 'in the file’s metadata',
  bookmark: 'in a bookmark',
  comment: 'in a comment',
  'form field': 'in a form field',
  attachment: 'in an attachment’s name',
  'alternative text': 'in a text for machines that read aloud',
};

/** How much of the text is shown on either side, in characters. */
const AROUND = 60;

/** A part of a text with what stands around it, in one line. */
export function excerptOf(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, Math.min(end, start + 300) + AROUND);
  const cut = text
    .slice(from, to)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}
