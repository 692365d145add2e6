import type { Section } from '../page/sections.ts';
import { readLines, type TextPiece } from '../page/text-line.ts';
import type { LineSpan } from '../site/line-span.ts';

/** A line of words of the page, with the section that it is in. */
export interface PageLine {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly section: Section;
  readonly span: LineSpan;
}

/** Every line of words of a page, its headings left out. */
export function listPageLines(sections: readonly Section[]): readonly PageLine[] {
  return sections.flatMap((section) =>
    readLines(section.nodes).map(({ text, pieces, from, to }) => ({
      text,
      pieces,
      section,
      span: { file: section.file, from, to },
    })),
  );
}

/** The sentences of a line, each with where it begins in it. */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}"“(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
