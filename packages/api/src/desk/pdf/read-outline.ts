import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The titles of a document's bookmarks, at most so many. */
const MOST = 1000;

/** Reads the titles of the bookmarks, top down. */
export async function readOutline(document: PDFDocumentProxy): Promise<readonly string[]> {
  const titles: string[] = [];
  const waiting = [...((await document.getOutline()) ?? [])];
  for (let item = waiting.shift(); item !== undefined && titles.length < MOST; item = waiting.shift()) {
    titles.push(item.title);
    waiting.unshift(...(item.items as typeof waiting));
  }
  return titles;
}
