import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of a page, in the order in which the file holds it. */
export interface TextLine {
  /** From and to in the text of the page. */
  readonly start: number;
  readonly end: number;
  /** How far up the page it stands: 0 at the bottom, 1 at the top. */
  readonly rise: number;
  /** Where its first letter stands: 0 at the left edge, 1 at the right one. */
  readonly across: number;
}

/** The text of a page. */
export interface PageText {
  /** From 1. */
  readonly page: number;
  /** Lines end in `\n`; the line numbers of a review style are left out. */
  readonly text: string;
  readonly lines: readonly TextLine[];
}

interface Item {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly unknown[];
}

/** Where line numbers stand: this share of the width on either side. */
const MARGIN = 0.1;

/** Reads the text of a page in the order of the file, visible or not. */
export async function readPageText(page: PDFPageProxy): Promise<PageText> {
  const { items } = await page.getTextContent();
  const [left = 0, bottom = 0, right = 1, top = 1] = page.view;
  const pieces = items.filter((item) => 'str' in item);
  const acrossOf = ({ transform }: Item) => (Number(transform[4]) - left) / (right - left);
  const isLineNumber = (item: Item) => {
    const across = acrossOf(item);
    return /^\s*\d{1,4}\s*$/.test(item.str) && (across < MARGIN || across > 1 - MARGIN);
  };
  // A page number or two are no line numbers.
  const numbered = pieces.filter(isLineNumber).length > 9;

  let text = '';
  const lines: TextLine[] = [];
  let start = 0;
  let first: Item | undefined;
  const endLine = () => {
    if (text.length > start) {
      const rise = first === undefined ? 0 : (Number(first.transform[5]) - bottom) / (top - bottom);
      lines.push({ start, end: text.length, rise, across: first === undefined ? 0 : acrossOf(first) });
      text += '\n';
    }
    start = text.length;
    first = undefined;
  };
  for (const piece of pieces) {
    if (!(numbered && isLineNumber(piece))) {
      text += piece.str;
      if (piece.str.trim() !== '') first ??= piece;
    }
    if (piece.hasEOL) endLine();
  }
  endLine();
  return { page: page.pageNumber, text, lines };
}
