import type { TextLine } from '../page/text-line.ts';

/** A line of text without marks or links, at the given lines of its file. */
export function plainLine(text: string, { from, to }: { from: number; to: number }): TextLine {
  return {
    text,
    pieces: [{ text, strong: false, italic: false, struck: false, href: undefined }],
    heading: 0,
    from,
    to,
  };
}
