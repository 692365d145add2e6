import { PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { writeIcmlPaper } from './icml-paper.ts';
import { EXPECTED, inspectBytes, summarize } from './inspect-bytes.ts';
import { addAnnotation, addPage, finish, line, startPaper, type Entries } from './paper.ts';

const whole = await finish(await writeIcmlPaper());

const OTHERS: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['an empty file', Buffer.alloc(0), /an empty file/],
  [
    'a Word document',
    Buffer.from('PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml'),
    /an Office document/,
  ],
  ['a ZIP archive', Buffer.from('PK\x03\x04\x14\0\0\0figures/one.png'), /a ZIP archive/],
  ['an old Word document', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), /an old Word document/],
  ['PostScript', Buffer.from('%!PS-Adobe-3.0\n%%Pages: 4\n'), /PostScript/],
  ['a web page', Buffer.from('<!DOCTYPE html>\n<html><title>404</title>'), /a web page/],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /a picture/],
  ['LaTeX source', Buffer.from('% my paper\n\\documentclass{article}\n\\begin{document}'), /LaTeX source/],
  ['a program', Buffer.from('MZ\x90\0\x03', 'latin1'), /a program/],
  ['a text', Buffer.from('Dear chairs, here is my paper.'), /a text file/],
  ['noise', Buffer.from([1, 2, 3, 200, 0, 0, 7]), /a file of another kind/],
];

test.for(OTHERS)('%s is told by what it looks like', async ([, bytes, words]) => {
  const report = await inspectBytes(bytes);
  expect(summarize(report)).toEqual(['NOT_A_PDF']);
  expect(report.refused[0]?.message).toMatch(words);
});

test('a file over the limit is refused with both sizes, unread', async () => {
  const report = await inspectBytes(Buffer.alloc(2_000_001), { fileLimit: 2_000_000 });
  expect(summarize(report)).toEqual(['FILE_TOO_LARGE']);
  expect(report.refused[0]?.message).toMatch(/2\.1 MB, and at most 2\.0 MB/);
});

const broken = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
);
const DAMAGED: readonly (readonly [string, Uint8Array, string])[] = [
  ['an upload that broke off', whole.subarray(0, Math.floor(whole.length * 0.6)), 'PDF_UNREADABLE'],
  ['a header and nothing else', Buffer.from('%PDF-1.7\n%%EOF\n'), 'PDF_UNREADABLE'],
  ['a document without a tree of pages', broken, 'PDF_UNREADABLE'],
  ['a document without pages', emptyTree(), 'PDF_WITHOUT_PAGES'],
  ['a tree of pages that is its own child', treeOfItself(), 'PDF_UNREADABLE 1'],
];

test.for(DAMAGED)('%s is refused', async ([, bytes, code]) => {
  expect(summarize(await inspectBytes(bytes))).toEqual([code]);
});

test('a table of contents that points nowhere is mended, as viewers do', async () => {
  const moved = Buffer.concat([whole, Buffer.from('\nstartxref\n77\n%%EOF\n')]);
  expect(summarize(await inspectBytes(moved))).toEqual([]);
});

test('what needs a password to open is refused', async () => {
  const { document } = await writeIcmlPaper();
  document.encrypt({ userPassword: 'open sesame', ownerPassword: 'sesame' });
  expect(summarize(await inspectBytes(await document.save()))).toEqual(['PDF_LOCKED']);
});

test('three hundred pages are not looked at', async () => {
  const paper = await startPaper();
  for (let page = 0; page < 300; page += 1) addPage(paper, line('Text', 50, 700));
  expect(summarize(await inspectBytes(await finish(paper)))).toEqual(['PAGES_BEYOND_INSPECTION']);
});

type Change = (document: PDFDocument) => unknown;
const act = (document: PDFDocument, action: Entries): unknown =>
  document.catalog.set(PDFName.of('OpenAction'), document.context.register(document.context.obj(action)));
const onPage = (document: PDFDocument, entries: Entries): void =>
  addAnnotation(document, document.getPage(1), { Rect: [320, 100, 400, 120], ...entries });

const ACTIVE: readonly (readonly [string, Change, string])[] = [
  [
    'a script when it opens',
    (document) => act(document, { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }),
    'ACTIVE_CONTENT',
  ],
  [
    'a script among its names',
    (document) => document.addJavaScript('hello', 'app.alert(1)'),
    'ACTIVE_CONTENT',
  ],
  [
    'a script when a page is shown',
    (document) =>
      document
        .getPage(1)
        .node.set(PDFName.of('AA'), document.context.obj({ O: { S: 'JavaScript', JS: PDFString.of('1') } })),
    'ACTIVE_CONTENT 2',
  ],
  [
    'a script behind a link',
    (document) =>
      onPage(document, { Subtype: 'Link', A: { S: 'JavaScript', JS: PDFHexString.fromText('1') } }),
    'ACTIVE_CONTENT 2',
  ],
  [
    'a script as an address',
    (document) =>
      onPage(document, { Subtype: 'Link', A: { S: 'URI', URI: PDFString.of(' JavaScript:alert(1)') } }),
    'ACTIVE_CONTENT 2',
  ],
  [
    'a script after a harmless step',
    (document) =>
      onPage(document, {
        Subtype: 'Link',
        A: {
          S: 'URI',
          URI: PDFString.of('https://a.org'),
          Next: [{ S: 'JavaScript', JS: PDFString.of('1') }],
        },
      }),
    'ACTIVE_CONTENT 2',
  ],
  [
    'a program that is started',
    (document) => onPage(document, { Subtype: 'Link', A: { S: 'Launch', F: PDFString.of('calc.exe') } }),
    'ACTIVE_CONTENT 2',
  ],
  [
    'a form that is sent',
    (document) =>
      onPage(document, {
        Subtype: 'Widget',
        FT: 'Btn',
        A: { S: 'SubmitForm', F: PDFString.of('https://a.org') },
      }),
    'ACTIVE_CONTENT 2',
  ],
  [
    'data that is taken in',
    (document) => act(document, { S: 'ImportData', F: PDFString.of('a.fdf') }),
    'ACTIVE_CONTENT',
  ],
  ['rich media', (document) => onPage(document, { Subtype: 'RichMedia' }), 'ACTIVE_CONTENT 2'],
  [
    'a video',
    (document) => onPage(document, { Subtype: 'Screen', A: { S: 'Rendition', OP: 0 } }),
    'ACTIVE_CONTENT 2',
  ],
  [
    'an XFA form',
    (document) =>
      document.catalog.set(
        PDFName.of('AcroForm'),
        document.context.obj({ Fields: [], XFA: PDFString.of('<xdp/>') }),
      ),
    'ACTIVE_CONTENT',
  ],
  ['a program by its name', (document) => document.attach(Buffer.from('x'), 'setup.exe'), 'PROGRAM_ATTACHED'],
  [
    'a program by its bytes',
    (document) => document.attach(Buffer.from('MZ\x90\0', 'latin1'), 'data.csv'),
    'PROGRAM_ATTACHED',
  ],
  [
    'a script that nothing leads to',
    (document) => document.context.register(document.context.obj({ S: 'JavaScript', JS: PDFString.of('1') })),
    'ACTIVE_CONTENT',
  ],
];

test.for(ACTIVE)('%s is refused', async ([, change, found]) => {
  for (const useObjectStreams of [true, false]) {
    const paper = await writeIcmlPaper();
    await change(paper.document);
    expect(summarize(await inspectBytes(await finish(paper, useObjectStreams)))).toEqual([found]);
  }
});

test('a script in an earlier revision, in escaped names and with a comment between, is found', async () => {
  const hidden = Buffer.from('\n99 0 obj\n<< /S % nothing here\n /Java#53cript /JS (1) >>\nendobj\n');
  const at = Buffer.from(whole).indexOf('\n', 9);
  const bytes = Buffer.concat([whole.subarray(0, at), hidden, whole.subarray(at)]);
  expect(summarize(await inspectBytes(bytes))).toEqual(['ACTIVE_CONTENT']);
});

test('a script in a protected file is found', async () => {
  const { document } = await writeIcmlPaper();
  act(document, { S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
  document.encrypt({ ownerPassword: 'owner', userPassword: '' });
  expect(summarize(await inspectBytes(await document.save()))).toEqual(['ACTIVE_CONTENT']);
});

test('every refusal says what to do', async () => {
  const reports = [
    await inspectBytes(Buffer.alloc(0)),
    await inspectBytes(broken),
    await inspectBytes(whole, { fileLimit: 1 }),
  ];
  for (const { refused } of reports) expect(refused[0]?.message).toMatch(/\. \S.*\.$/);
  expect(EXPECTED.fileLimit).toBeGreaterThan(whole.length);
});

function emptyTree(): Buffer {
  return Buffer.from(
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n',
  );
}

function treeOfItself(): Buffer {
  return Buffer.from(
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n',
  );
}
