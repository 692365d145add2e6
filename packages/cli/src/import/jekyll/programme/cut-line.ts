import type { TextLine } from '../page/text-line.ts';

/** A line without its first `from` characters, with the marks of the rest. */
export function cutLine(line: TextLine, from: number): TextLine {
  let skip = from;
  const pieces = line.pieces.flatMap((piece) => {
    const text = piece.text.slice(Math.min(skip, piece.text.length));
    skip = Math.max(0, skip - piece.text.length);
    return text === '' ? [] : [{ ...piece, text }];
  });
  return { ...line, pieces, text: pieces.map(({ text }) => text).join('') };
}

/** A line without the blanks and the punctuation it begins with. */
export function trimStart(line: TextLine): TextLine {
  const blank = /^[\s:,)|–—-]*/.exec(line.text)?.[0].length ?? 0;
  return blank === 0 ? line : cutLine(line, blank);
}
