import { readFileSync } from 'node:fs';
import {
  PDFArray,
  PDFDocument,
  PDFName,
  PDFString,
  StandardFonts,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** Fonts that come with pdf.js, free to embed. */
const FONT = readFileSync(
  new URL(
    'standard_fonts/LiberationSans-Regular.ttf',
    new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')),
  ),
);

/** A PDF being written, with one font in it, as `/F1` on every page. */
export interface Paper {
  readonly document: PDFDocument;
  readonly font: PDFRef;
}

/** An empty PDF whose bytes depend on nothing but what is added. */
export async function startPaper(): Promise<Paper> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  // Liberation Sans is as wide as Helvetica, letter by letter.
  const helvetica = await (await PDFDocument.create()).embedFont(StandardFonts.Helvetica);
  const widths = Array.from({ length: 224 }, (_, index) => {
    const code = index + 32;
    return code < 127 || code > 160
      ? Math.round(helvetica.widthOfTextAtSize(String.fromCharCode(code), 1000))
      : 0;
  });
  const file = context.register(context.flateStream(FONT, { Length1: FONT.length }));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'ABCDEF+LiberationSans',
      Flags: 32,
      FontBBox: [-544, -303, 1302, 980],
      ItalicAngle: 0,
      Ascent: 905,
      Descent: -212,
      CapHeight: 729,
      StemV: 80,
      FontFile2: file,
    }),
  );
  const font = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: 'ABCDEF+LiberationSans',
      Encoding: 'WinAnsiEncoding',
      FirstChar: 32,
      LastChar: 255,
      Widths: widths,
      FontDescriptor: descriptor,
    }),
  );
  return { document, font };
}

/** Adds a page with content as PDF operators; US Letter unless told. */
export function addPage(
  { document, font }: Paper,
  content: string,
  size: [number, number] = [612, 792],
): PDFPage {
  const page = document.addPage(size);
  page.node.set(PDFName.of('Resources'), document.context.obj({ Font: { F1: font } }));
  page.node.set(
    PDFName.of('Contents'),
    document.context.register(document.context.flateStream(Buffer.from(content, 'latin1'))),
  );
  return page;
}

/** Operators that show one line of text. */
export function line(text: string, x: number, y: number, size = 10): string {
  const escaped = text.replace(/[\\()]/g, (character) => `\\${character}`);
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped}) Tj ET\n`;
}

/** Operators that show lines below each other. */
export function lines(texts: readonly string[], x: number, y: number, size = 10): string {
  return texts.map((text, index) => line(text, x, y - index * size * 1.2, size)).join('');
}

/** Adds a clickable address over a rectangle. */
export function addLink(
  { document }: Paper,
  page: PDFPage,
  address: string,
  rectangle: [number, number, number, number],
): void {
  addAnnotation(document, page, {
    Subtype: 'Link',
    Rect: rectangle,
    Border: [0, 0, 0],
    A: { S: 'URI', URI: PDFString.of(address) },
  });
}

/** What a dictionary is made of; words become names. */
export interface Entries {
  [name: string]: Entry;
}
type Entry = string | number | boolean | PDFObject | Entries | Entry[];

/** Adds an annotation; see ISO 32000, 12.5. */
export function addAnnotation(document: PDFDocument, page: PDFPage, entries: Entries): void {
  const annotation = document.context.register(document.context.obj({ Type: 'Annot', ...entries }));
  const key = PDFName.of('Annots');
  const known = page.node.lookup(key);
  if (known instanceof PDFArray) known.push(annotation);
  else page.node.set(key, document.context.obj([annotation]));
}

/** The bytes, the same each time. */
export async function finish({ document }: Paper, useObjectStreams = true): Promise<Uint8Array> {
  return document.save({ useObjectStreams, addDefaultPage: false, updateFieldAppearances: false });
}
