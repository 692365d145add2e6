import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { stripJpeg } from './strip-jpeg.ts';

/** Kept nowhere: who made it, when and with what; the private data of programs. */
const DROPPED = ['Metadata', 'PieceInfo', 'LastModified', 'CreatorInfo'];
/** Thumbnails, what acts by itself, and what leads through an article. Elsewhere these keys can be names of glyphs. */
const DROPPED_OF_PAGE = ['Thumb', 'AA', 'AF', 'B', 'ID', 'PresSteps', 'SeparationInfo'];
/** What a document holds beside its pages and its layout. */
const DROPPED_OF_CATALOG = [
  'OpenAction',
  'AA',
  'AF',
  'Threads',
  'SpiderInfo',
  'Collection',
  'Perms',
  'DSS',
  'Legal',
  'URI',
  'AcroForm',
  'Requirements',
];
const DROPPED_NAMES = ['JavaScript', 'EmbeddedFiles', 'AlternatePresentations', 'URLS', 'IDS', 'Renditions'];
/** Who wrote a note, when, under which name. */
const DROPPED_OF_ANNOTATION = ['AA', 'AF', 'T', 'M', 'CreationDate', 'NM', 'RC', 'Popup', 'IRT'];
/** What a click may do. */
const HARMLESS_ACTIONS = ['GoTo', 'URI', 'Named'];
const FORBIDDEN_ANNOTATIONS = [
  'FileAttachment',
  'RichMedia',
  'Movie',
  'Sound',
  'Screen',
  '3D',
  'Widget',
  'Popup',
];

/**
 * Writes a document anew with its pages alone: without Info, XMP, identifiers, attachments, scripts, forms, thumbnails,
 * the names of those who annotated it, earlier revisions, and whatever else no page leads to. The same document gives the
 * same bytes.
 *
 * @param document is changed
 */
export async function stripDocument(document: PDFDocument): Promise<Uint8Array> {
  const { context, catalog } = document;
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  delete context.trailerInfo.Encrypt;
  for (const key of DROPPED_OF_CATALOG) catalog.delete(PDFName.of(key));
  const names = catalog.lookup(PDFName.of('Names'));
  if (names instanceof PDFDict) for (const key of DROPPED_NAMES) names.delete(PDFName.of(key));
  for (const { node } of document.getPages()) {
    for (const key of DROPPED_OF_PAGE) node.delete(PDFName.of(key));
    stripAnnotations(node);
  }
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    stripObject(object);
    if (object instanceof PDFRawStream && isJpeg(object.dict)) {
      context.assign(reference, PDFRawStream.of(object.dict, stripJpeg(object.getContents())));
    }
  }
  forgetUnreachable(document);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

function stripAnnotations(page: PDFDict): void {
  const annotations = page.lookup(PDFName.of('Annots'));
  if (!(annotations instanceof PDFArray)) return;
  for (let index = annotations.size() - 1; index >= 0; index -= 1) {
    const annotation = annotations.lookup(index);
    const kind = annotation instanceof PDFDict ? nameAt(annotation, 'Subtype') : '';
    if (!(annotation instanceof PDFDict) || FORBIDDEN_ANNOTATIONS.includes(kind)) annotations.remove(index);
    else for (const key of DROPPED_OF_ANNOTATION) annotation.delete(PDFName.of(key));
  }
}

function stripObject(object: PDFObject): void {
  const dict = object instanceof PDFStream ? object.dict : object;
  if (dict instanceof PDFArray) dict.asArray().forEach(stripObject);
  if (!(dict instanceof PDFDict)) return;
  for (const key of DROPPED) dict.delete(PDFName.of(key));
  if (dict.has(PDFName.of('F')) || dict.has(PDFName.of('UF'))) dict.delete(PDFName.of('EF'));
  for (const key of ['A', 'PA', 'Next']) {
    const action = dict.lookup(PDFName.of(key));
    if (
      action instanceof PDFDict &&
      action.has(PDFName.of('S')) &&
      !HARMLESS_ACTIONS.includes(nameAt(action, 'S'))
    ) {
      dict.delete(PDFName.of(key));
    }
  }
  dict.values().forEach(stripObject);
}

/** Of a JPEG alone: one that is packed once more is left as it is. */
function isJpeg(dict: PDFDict): boolean {
  const filter = dict.lookup(PDFName.of('Filter'));
  const [only] = filter instanceof PDFArray && filter.size() === 1 ? filter.asArray() : [filter];
  return only === PDFName.of('DCTDecode');
}

function nameAt(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
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
