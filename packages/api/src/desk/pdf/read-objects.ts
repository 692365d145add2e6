import { PDFDocument } from '@cantoo/pdf-lib';

/**
 * Opens a PDF for a look at its objects, and for a copy. An owner's password is got around, as every viewer does.
 *
 * @returns `undefined` where this second reader gives up, or counts other pages than the first
 */
export async function readObjects(bytes: Uint8Array, pages: number): Promise<PDFDocument | undefined> {
  for (const options of [{}, { password: '' }]) {
    try {
      const document = await PDFDocument.load(bytes, {
        updateMetadata: false,
        preserveXFA: true,
        ...options,
      });
      if (document.getPageCount() === pages) return document;
    } catch {
      // With the empty password next; without any reading, the caller decides.
    }
  }
  return undefined;
}
