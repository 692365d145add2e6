import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRef,
  PDFStream,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { RefusedFile } from './refused-file.ts';

/** Where PDFs keep who wrote them, with what and when: XMP packets, and the private data of the programs that made them. */
const METADATA_KEYS = ['Metadata', 'PieceInfo', 'LastModified'].map((key) => PDFName.of(key));

/**
 * Makes a PDF fit to publish: parsed in full and written anew without its Info dictionary, XMP packets, earlier revisions
 * and whatever else no page leads to. The same PDF gives the same bytes.
 *
 * @throws {RefusedFile} when it is encrypted, broken, empty or no PDF
 */
export async function preparePaper(bytes: Uint8Array): Promise<Buffer> {
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) {
    throw new RefusedFile('is no PDF inside, whatever its name says; export it again');
  }
  const document = await parse(bytes);
  const pages = countPages(document);
  if (pages === 0) throw new RefusedFile('has no pages; export it again');

  const { context } = document;
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  for (const [, object] of context.enumerateIndirectObjects()) forgetMetadata(object);
  forgetUnreachable(document);

  const written = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  if (countPages(await parse(written)) !== pages)
    throw new RefusedFile('cannot be written anew in full; export it again');
  return Buffer.from(written);
}

async function parse(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  } catch (cause) {
    if (cause instanceof EncryptedPDFError || (await isEncrypted(bytes))) {
      throw new RefusedFile('is encrypted; save it without a password', { cause });
    }
    throw new RefusedFile(
      `is broken (${cause instanceof Error ? cause.message : String(cause)}); export it again`,
      { cause },
    );
  }
}

/** What is encrypted may look broken before it is seen to be encrypted. */
async function isEncrypted(bytes: Uint8Array): Promise<boolean> {
  try {
    return (await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true })).isEncrypted;
  } catch {
    return false;
  }
}

function countPages(document: PDFDocument): number {
  try {
    return document.getPageCount();
  } catch (cause) {
    throw new RefusedFile('is broken: its pages cannot be found; export it again', { cause });
  }
}

function forgetMetadata(object: PDFObject): void {
  const dict = object instanceof PDFStream ? object.dict : object;
  if (dict instanceof PDFArray) dict.asArray().forEach(forgetMetadata);
  if (!(dict instanceof PDFDict)) return;
  for (const key of METADATA_KEYS) dict.delete(key);
  dict.values().forEach(forgetMetadata);
}

function forgetUnreachable(document: PDFDocument): void {
  const { context } = document;
  const reached = new Set<string>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef) {
      if (reached.has(object.tag)) continue;
      reached.add(object.tag);
      waiting.push(context.lookup(object));
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFDict) waiting.push(...object.values());
    else if (object instanceof PDFStream) waiting.push(object.dict);
  }
  for (const [reference] of context.enumerateIndirectObjects()) {
    if (!reached.has(reference.tag)) context.delete(reference);
  }
}
