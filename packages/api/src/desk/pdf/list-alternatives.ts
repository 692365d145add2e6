import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';

/** Read aloud, or copied, in place of what is shown; ISO 32000, 14.9. */
const KEYS = ['Alt', 'ActualText', 'E'];

/** The texts that a document keeps for machines that read it aloud: of figures, of formulas, of stretches of text. */
export function listAlternatives(document: PDFDocument): readonly string[] {
  const texts: string[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    for (const key of KEYS) {
      const value = object.lookup(PDFName.of(key));
      if (value instanceof PDFString || value instanceof PDFHexString) texts.push(value.decodeText());
    }
  }
  return texts.filter((text) => text.trim() !== '');
}
