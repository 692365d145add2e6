import { fileURLToPath } from 'node:url';
import {
  getDocument,
  PasswordException,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Tables of pdf.js for Chinese, Japanese and Korean fonts, read from its own folder. */
const CHARACTER_MAPS = fileURLToPath(
  new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')),
);
/** Larger pictures are left out: a page at 600 dots per inch has 35 million. */
const LARGEST_PICTURE = 40_000_000;

/** A document that opened, or why it did not. */
export type OpenedDocument =
  | { readonly kind: 'open'; readonly document: PDFDocumentProxy }
  | { readonly kind: 'locked' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * Opens a PDF with pdf.js: nothing in it is run, nothing is fetched, and no font of this machine is used. What is broken
 * is mended where pdf.js can.
 *
 * @param bytes are given away
 */
export async function openDocument(bytes: Uint8Array): Promise<OpenedDocument> {
  const task = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    cMapUrl: CHARACTER_MAPS,
    maxImageSize: LARGEST_PICTURE,
  });
  try {
    return { kind: 'open', document: await task.promise };
  } catch (error) {
    await task.destroy();
    if (error instanceof PasswordException) return { kind: 'locked' };
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}
