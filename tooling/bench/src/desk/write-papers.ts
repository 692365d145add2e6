import { createHash } from 'node:crypto';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

/** A file that an author uploads. */
export interface Paper {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

const PAGES = 2;
const LINES = 40;
const PROSE = 'Galaxies at high redshift are faint, and their spectra are dominated by noise; we show a fit.';

/** Writes so many papers of two pages of prose, of which no two are the same. */
export async function writePapers(count: number): Promise<readonly Paper[]> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (let number = 1; number <= PAGES; number += 1) {
    const page = document.addPage([612, 792]);
    for (let line = 0; line < LINES; line += 1)
      page.drawText(`${number}.${line} ${PROSE}`, { x: 60, y: 730 - 13 * line, size: 10, font });
  }
  const bytes = await document.save();
  return Array.from({ length: count }, (_, index) => {
    // A comment behind the end, which readers pass over.
    const own = Buffer.from(`% ${index}\n`);
    const paper = new Uint8Array(bytes.length + own.length);
    paper.set(bytes);
    paper.set(own, bytes.length);
    return { bytes: paper, sha256: createHash('sha256').update(paper).digest('hex') };
  });
}
