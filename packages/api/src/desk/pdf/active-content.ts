import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { Refusal } from './pdf-report.ts';
import { readWrittenObjects } from './written-objects.ts';

/** What a PDF can do beside being read, by the name of the action or the kind of annotation. */
const ACTIVE: Readonly<Record<string, string>> = {
  JavaScript: 'a script (JavaScript)',
  Launch: 'an action that starts a program',
  SubmitForm: 'a form that is sent somewhere',
  ImportData: 'an action that takes in data of the reader’s machine',
  Rendition: 'a video or a sound',
  Movie: 'a video or a sound',
  Sound: 'a video or a sound',
  RichMediaExecute: 'rich media (Flash, video, 3D)',
  RichMedia: 'rich media (Flash, video, 3D)',
  '3D': 'rich media (Flash, video, 3D)',
  XFA: 'an XFA form',
};
const ACTIONS = [
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'Movie',
  'Sound',
  'RichMediaExecute',
];
const ANNOTATIONS = ['RichMedia', 'Movie', 'Sound', '3D'];
/** Blanks and comments, which may stand between any two words of a PDF. */
const GAP = String.raw`(?:[\s\0]|%[^\r\n]*[\r\n])*`;
const END = String.raw`(?![^\s\0/[\]<>(){}%])`;
const WRITTEN = [
  new RegExp(String.raw`(?:/S|\bobj)${GAP}/(${ACTIONS.join('|')})${END}`),
  new RegExp(String.raw`/Subtype${GAP}/(${ANNOTATIONS.join('|')})${END}`),
  new RegExp(String.raw`/(XFA)${GAP}(?:\[|<|\(|\d+${GAP}\d+${GAP}R)`),
];
/** Leads away from what belongs to a page. */
const ELSEWHERE = new Set(['Parent', 'P', 'Dest', 'D', 'StructParent', 'Popup', 'IRT']);

/**
 * Finds what would do something by itself or when clicked, other than going to a page or an address of the web.
 *
 * @param document the objects as a reader sees them; `undefined` where there is none
 * @param bytes the file, in which what that reader passes over is found as well
 */
export async function findActiveContent(
  document: PDFDocument | undefined,
  bytes: Uint8Array,
  isProtected: boolean,
): Promise<readonly Refusal[]> {
  const found = new Map<string, Refusal>();
  const add = (name: string, where: string, page?: number) => {
    const what = ACTIVE[name] ?? name;
    if (!found.has(what)) found.set(what, refuse(what, where, page));
  };
  document?.getPages().forEach(({ node }, index) => {
    for (const key of ['Annots', 'AA']) {
      for (const name of namesBelow(node.get(PDFName.of(key)), document))
        add(name, `on page ${index + 1}`, index + 1);
    }
  });
  for (const name of namesBelow(document?.catalog, document)) add(name, 'in the document');

  const sources = [readWrittenObjects(bytes, isProtected)];
  if (document !== undefined) {
    const options = { useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false };
    sources.push(readWrittenObjects(await document.save(options), false));
  }
  for (const source of sources) {
    for (const text of source) {
      if (text === undefined) return [...found.values(), unusual()];
      for (const pattern of WRITTEN) {
        const name = pattern.exec(text)?.[1];
        if (name !== undefined) add(name, 'in the document');
      }
    }
  }
  return [...found.values()];
}

function refuse(what: string, where: string, page?: number): Refusal {
  const message = `This PDF holds ${what} ${where}. A paper must do nothing by itself: export it again without that, or print it to a PDF.`;
  return { code: 'ACTIVE_CONTENT', severity: 'refused', message, ...(page !== undefined && { page }) };
}

function unusual(): Refusal {
  return {
    code: 'PDF_UNREADABLE',
    severity: 'refused',
    message:
      'This PDF packs its objects in a way that cannot be looked into. Print it to a PDF and upload that.',
  };
}

/** The active things that a reader reaches from an object, by name. */
function* namesBelow(root: PDFObject | undefined, document: PDFDocument | undefined): Generator<string> {
  const seen = new Set<PDFObject>();
  const waiting: (PDFObject | undefined)[] = [root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    const object = next instanceof PDFRef ? document?.context.lookup(next) : next;
    if (object === undefined || seen.has(object)) continue;
    seen.add(object);
    if (object instanceof PDFArray) waiting.push(...object.asArray());
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    yield* namesOf(dict);
    for (const [key, value] of dict.entries()) {
      if (!ELSEWHERE.has(key.decodeText())) waiting.push(value);
    }
  }
}

function* namesOf(dict: PDFDict): Generator<string> {
  const nameAt = (key: string) => {
    const value = dict.lookup(PDFName.of(key));
    return value instanceof PDFName ? value.decodeText() : '';
  };
  if (ACTIONS.includes(nameAt('S'))) yield nameAt('S');
  if (ANNOTATIONS.includes(nameAt('Subtype'))) yield nameAt('Subtype');
  if (dict.has(PDFName.of('XFA'))) yield 'XFA';
  if (dict.has(PDFName.of('JS'))) yield 'JavaScript';
  const address = dict.lookup(PDFName.of('URI'));
  if (
    (address instanceof PDFString || address instanceof PDFHexString) &&
    /^[\s\0]*(?:java|vb)script:/i.test(address.decodeText())
  ) {
    yield 'JavaScript';
  }
}
