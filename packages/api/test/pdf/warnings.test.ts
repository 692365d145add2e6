import { PDFDict, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import type { PdfExpectations } from '../../src/desk/pdf/pdf-expectations.ts';
import { writeIcmlPaper, type IcmlParts } from './icml-paper.ts';
import { inspectBytes, summarize } from './inspect-bytes.ts';
import { addAnnotation, addPage, finish, line, startPaper, type Paper } from './paper.ts';

test('a paper in the two-column manner of ICML, four pages with references on the fifth, has nothing to be said of it', async () => {
  expect(await inspectBytes(await finish(await writeIcmlPaper()))).toEqual({
    pages: 5,
    referencesFrom: 5,
    refused: [],
    warnings: [],
    anonymity: [],
    hidden: [],
  });
});

interface Case {
  readonly title: string;
  readonly parts?: IcmlParts;
  readonly change?: (paper: Paper) => unknown;
  readonly expected?: Partial<PdfExpectations>;
  readonly finds: readonly string[];
}

const CASES: readonly Case[] = [
  {
    title: 'five pages before the references are one too many',
    parts: { pages: 5 },
    finds: ['PAGES_TOO_MANY 6'],
  },
  {
    title: 'references count where the call counts them',
    expected: { pages: { max: 4, references: 'included' } },
    finds: ['PAGES_TOO_MANY 5'],
  },
  {
    title: 'what the call does not say is read in the favour of authors',
    expected: { pages: { min: 5, max: 5, references: 'unstated' } },
    finds: [],
  },
  {
    title: 'one page of text is too little',
    parts: { pages: 1 },
    finds: ['PAGES_TOO_FEW 2'],
  },
  {
    title: 'without a page range nothing is counted',
    parts: { pages: 9 },
    expected: { pages: 'unstated' },
    finds: [],
  },
  { title: 'A4 where US Letter is asked for', parts: { size: [595.276, 841.89] }, finds: ['PAPER_SIZE 1'] },
  {
    title: 'A4 where A4 is asked for, rounded',
    parts: { size: [595, 842] },
    expected: { paper: 'a4' },
    finds: [],
  },
  {
    title: 'any paper, where none is asked for',
    parts: { size: [700, 800] },
    expected: { paper: 'unstated' },
    finds: [],
  },
  {
    title: 'one page of another size',
    change: ({ document }) => document.getPage(2).setSize(595.28, 841.89),
    finds: ['PAPER_SIZE 3', 'PAPER_MIXED 3'],
  },
  {
    title: 'an attached file',
    change: ({ document }) => document.attach(Buffer.from('a,b\n1,2\n'), 'table.csv'),
    finds: ['FILE_ATTACHED'],
  },
  {
    title: 'a font that is not in the file',
    change: async ({ document }) => {
      const page = document.getPage(1);
      page.drawText('Not embedded', {
        x: 330,
        y: 170,
        size: 9,
        font: await document.embedFont(StandardFonts.TimesRoman),
      });
    },
    finds: ['FONT_NOT_EMBEDDED 2'],
  },
  {
    title: 'protected against copying, without a password to open it',
    change: ({ document }) =>
      document.encrypt({ ownerPassword: 'owner', userPassword: '', permissions: { copying: false } }),
    finds: ['PDF_PROTECTED'],
  },
  {
    title: 'an address behind words, and a place to open at, are harmless',
    change: ({ document }) => {
      const { context, catalog } = document;
      catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'GoTo', D: [document.getPage(0).ref, 'Fit'] }));
      catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
      addAnnotation(document, document.getPage(0), {
        Subtype: 'Link',
        Rect: [320, 590, 400, 610],
        A: context.obj({ S: 'URI', URI: PDFString.of('https://arxiv.org/abs/2301.00001') }),
      });
    },
    finds: [],
  },
  {
    title: 'an empty tree of scripts, as Acrobat leaves it',
    change: ({ document }) => {
      const names = document.context.obj({ JavaScript: document.context.obj({ Names: [] }) });
      if (names instanceof PDFDict) document.catalog.set(PDFName.of('Names'), names);
    },
    finds: [],
  },
  {
    title: 'authors named in a call that is not double blind',
    parts: { byline: ['Jane Smith', 'University of Northland'] },
    expected: { blind: 'single' },
    finds: [],
  },
];

test.for(CASES)('$title', async ({ parts, change, expected, finds }) => {
  const paper = await writeIcmlPaper(parts);
  await change?.(paper);
  const report = await inspectBytes(await finish(paper), expected);
  expect(summarize(report)).toEqual(finds);
});

test('A4 on its side, turned upright by its rotation, is A4', async () => {
  const paper = await startPaper();
  for (let number = 0; number < 2; number += 1) {
    const page = addPage(paper, line('Turned', 300, 300), [841.89, 595.276]);
    page.node.set(PDFName.of('Rotate'), paper.document.context.obj(90));
  }
  expect(summarize(await inspectBytes(await finish(paper), { paper: 'a4' }))).toEqual([]);
});

test('the count of pages says how it was made', async () => {
  const { warnings } = await inspectBytes(await finish(await writeIcmlPaper({ pages: 5 })));
  expect(warnings.map(({ message }) => message)).toEqual([
    'The paper has 6 pages; the references start on page 6, so 5 pages count. The call asks for 2 to 4 (references not counted).',
  ]);
});

test('what a report quotes is bounded and can be kept by a database', async () => {
  const { document } = await writeIcmlPaper();
  await document.attach(Buffer.from('1'), `a\u0000\ud800\u202e${'b'.repeat(5000)}.csv`);
  const { warnings } = await inspectBytes(await document.save());
  const message = warnings[0]?.message ?? '';
  expect(message.isWellFormed()).toBe(true);
  expect(message.length).toBeGreaterThan(500);
  expect(message.length).toBeLessThan(700);
  expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test('a font that is missing is named', async () => {
  const paper = await writeIcmlPaper();
  const font = await paper.document.embedFont(StandardFonts.Courier);
  paper.document.getPage(0).drawText('Courier', { x: 330, y: 170, size: 9, font });
  const { warnings } = await inspectBytes(await finish(paper));
  expect(warnings[0]?.message).toMatch(/^The font Courier is not in the file/);
});
