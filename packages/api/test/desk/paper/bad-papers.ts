import { PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { writeIcmlPaper } from '../../pdf/icml-paper.ts';
import { addAnnotation, addPage, finish, line, startPaper, type Entries } from '../../pdf/paper.ts';
import { writePdf } from './paper-call.ts';

/** A file that is refused, with a part of the sentence that tells why. */
export type BadPaper = readonly [name: string, write: () => Promise<Uint8Array>, words: RegExp];

const text = (words: string) => () => Promise.resolve(Buffer.from(words, 'latin1'));

const onOpening = (action: Entries) => changed((document) => setAction(document, action));
const onPage = (entries: Entries) =>
  changed((document) =>
    addAnnotation(document, document.getPage(0), { Rect: [72, 72, 200, 100], ...entries }),
  );

/** Files that are no papers, however they are called. Each is small enough, and comes with the right form. */
export const BAD_PAPERS: readonly BadPaper[] = [
  ['nothing at all', text(''), /empty file/],
  ['a web page', text('<!DOCTYPE html><html><title>404</title></html>'), /a web page, not a PDF/],
  ['a Word document', text('PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml'), /an Office document/],
  ['a ZIP archive', text('PK\x03\x04\x14\0\0\0figures/one.png'), /a ZIP archive/],
  ['PostScript', text('%!PS-Adobe-3.0\n%%Pages: 4\n'), /PostScript/],
  ['a picture', text('\x89PNG\r\n\x1a\n'), /a picture/],
  ['LaTeX source', text('\\documentclass{article}\n\\begin{document}'), /LaTeX source/],
  ['a program', text('MZ\x90\0\x03'), /a program/],
  ['a text', text('Dear chairs, here is my paper.'), /a text file/],
  ['a million zeros', () => Promise.resolve(Buffer.alloc(1_000_000)), /not a PDF/],
  ['a header and nothing else', text('%PDF-1.7\n%%EOF\n'), /damaged|Export it again/],
  ['the first half', async () => half(await writePdf('half of a paper')), /damaged|Export it again/],
  [
    'a document without pages',
    text(
      '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n',
    ),
    /no pages|without pages/,
  ],
  ['three hundred pages', manyPages, /300|pages/],
  [
    'a file that asks for a password',
    async () => {
      const { document } = await writeIcmlPaper();
      document.encrypt({ userPassword: 'open sesame', ownerPassword: 'sesame' });
      return await document.save();
    },
    /password/,
  ],
  ['a script when it opens', onOpening({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }), /script/i],
  ['data that is taken in', onOpening({ S: 'ImportData', F: PDFString.of('a.fdf') }), /./],
  [
    'a program that is started',
    onPage({ Subtype: 'Link', A: { S: 'Launch', F: PDFString.of('calc.exe') } }),
    /program/i,
  ],
  [
    'a script behind a link',
    onPage({ Subtype: 'Link', A: { S: 'JavaScript', JS: PDFString.of('1') } }),
    /script/i,
  ],
  [
    'a form that is sent',
    onPage({ Subtype: 'Widget', FT: 'Btn', A: { S: 'SubmitForm', F: PDFString.of('https://a.org') } }),
    /form/i,
  ],
  ['rich media', onPage({ Subtype: 'RichMedia' }), /media/i],
  ['a video', onPage({ Subtype: 'Screen', A: { S: 'Rendition', OP: 0 } }), /media|video|sound/i],
  [
    'an attached program',
    changed((document) => document.attach(Buffer.from('x'), 'setup.exe')),
    /setup\.exe/,
  ],
];

function setAction(document: PDFDocument, action: Entries): void {
  document.catalog.set(PDFName.of('OpenAction'), document.context.register(document.context.obj(action)));
}

function changed(change: (document: PDFDocument) => unknown): () => Promise<Uint8Array> {
  return async () => {
    const paper = await startPaper();
    addPage(paper, line('It rains.', 72, 700));
    await change(paper.document);
    return await finish(paper);
  };
}

async function manyPages(): Promise<Uint8Array> {
  const paper = await startPaper();
  for (let page = 0; page < 300; page += 1) addPage(paper, line('Text', 50, 700));
  return await finish(paper);
}

function half(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, 400);
}
