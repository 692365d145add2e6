import { readFile } from 'node:fs/promises';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { findActiveContent } from './active-content.ts';
import { checkAnonymity, type PdfLink } from './anonymity/check-anonymity.ts';
import { boundFinding } from './bound-finding.ts';
import { judgeAttachments, listAttachments } from './attachments.ts';
import { checkPageCount, checkPaper } from './check-layout.ts';
import { findReviewerPrompts } from './hidden/reviewer-prompt.ts';
import { listAlternatives } from './list-alternatives.ts';
import { openDocument } from './open-document.ts';
import type { Passage } from './passage.ts';
import type { PdfExpectations } from './pdf-expectations.ts';
import {
  reportRefusal,
  type HiddenFinding,
  type PdfReport,
  type PdfWarning,
  type Refusal,
} from './pdf-report.ts';
import { readMetadata } from './read-metadata.ts';
import { readObjects } from './read-objects.ts';
import { readOutline } from './read-outline.ts';
import { readPage, type LinkArea, type ReadPage } from './read-page.ts';
import { findSections, sectionAt, type Section } from './sections.ts';

/** Appendices of theses are longer; papers are not. */
const MOST_PAGES = 200;
/** A report is read by people: so many findings of a kind say enough. */
const MOST_FINDINGS = 60;
/** The end of a PDF says where its table of contents lies; every program writes that last. */
const END = 2048;

/** Inspects the PDF at `path`, in this thread. Everything that costs time and memory is in here; see `inspectPdf`. */
export async function inspectDocument(path: string, expectations: PdfExpectations): Promise<PdfReport> {
  const bytes = await readFile(path);
  if (!/startxref|%%EOF/.test(bytes.toString('latin1', Math.max(0, bytes.length - END)))) {
    return reportRefusal({
      code: 'PDF_UNREADABLE',
      message: 'This PDF stops in the middle: its end is missing. Export it again, or upload it once more.',
    });
  }
  // pdf.js takes the bytes it is given away.
  const opened = await openDocument(new Uint8Array(bytes));
  if (opened.kind === 'locked') {
    return reportRefusal({
      code: 'PDF_LOCKED',
      message: 'This PDF asks for a password before it opens. Save it without one.',
    });
  }
  if (opened.kind === 'unreadable') return reportRefusal(unreadable());
  try {
    return await inspectOpened(opened.document, bytes, expectations);
  } finally {
    await opened.document.loadingTask.destroy();
  }
}

async function inspectOpened(
  document: PDFDocumentProxy,
  bytes: Uint8Array,
  expectations: PdfExpectations,
): Promise<PdfReport> {
  const pages = document.numPages;
  if (pages === 0) {
    return reportRefusal({
      code: 'PDF_WITHOUT_PAGES',
      message: 'This PDF has no pages. Export the paper again.',
    });
  }
  if (pages > MOST_PAGES) {
    return reportRefusal(
      {
        code: 'PAGES_BEYOND_INSPECTION',
        message: `This PDF has ${pages} pages, and at most ${MOST_PAGES} are looked at. Upload the paper without what belongs elsewhere.`,
      },
      pages,
    );
  }
  const { fields, isProtected } = await readMetadata(document);
  const objects = await readObjects(bytes, pages);
  if (objects === undefined && isProtected) {
    return reportRefusal(
      {
        code: 'PDF_LOCKED',
        message: 'This PDF is protected in a way that cannot be looked into. Save it without protection.',
      },
      pages,
    );
  }
  const attachments = judgeAttachments(objects === undefined ? [] : listAttachments(objects));
  const active = await findActiveContent(objects, bytes, isProtected);
  const script: Refusal[] =
    active.length === 0 && (await document.hasJSActions())
      ? [
          {
            code: 'ACTIVE_CONTENT',
            severity: 'refused',
            message:
              'This PDF holds a script (JavaScript). A paper must do nothing by itself: print it to a PDF and upload that.',
          },
        ]
      : [];
  const refused = [...active, ...script, ...attachments.refused].slice(0, MOST_FINDINGS).map(boundFinding);
  if (refused.length > 0)
    return { pages, referencesFrom: null, refused, warnings: [], anonymity: [], hidden: [] };

  const layers = await document.getOptionalContentConfig({ intent: 'display' });
  const read: ReadPage[] = [];
  for (let number = 1; number <= pages; number += 1) {
    try {
      const page = await document.getPage(number);
      read.push(await readPage(page, layers));
      page.cleanup();
    } catch {
      return reportRefusal(unreadable(number), pages);
    }
  }
  const texts = read.map(({ text }) => text);
  const sections = findSections(texts);
  const references = sections.find(({ kind }) => kind === 'references');
  const passages: Passage[] = [
    ...splitBySection(read, sections),
    ...read.flatMap(({ notes, size }) =>
      notes.map(({ kind, text }) => ({ place: kind, page: size.page, text })),
    ),
    ...(await readOutline(document)).map((text) => ({ place: 'bookmark' as const, text })),
    ...(objects === undefined ? [] : listAlternatives(objects)).map((text) => ({
      place: 'alternative text' as const,
      text,
    })),
  ];
  const anonymity =
    expectations.blind === 'double'
      ? checkAnonymity({ passages, links: placeLinks(read, sections), metadata: fields }, expectations)
      : [];
  const metadata: Passage[] = [...fields.values()].map((text) => ({ place: 'metadata', text }));
  const hidden: readonly HiddenFinding[] = [
    ...read.flatMap((page) => page.hidden),
    ...findReviewerPrompts([...passages, ...metadata]),
  ];
  const warnings: readonly PdfWarning[] = [
    ...checkPageCount(pages, references, expectations.pages),
    ...checkPaper(
      read.map(({ size }) => size),
      expectations.paper,
    ),
    ...attachments.warnings,
    ...warnOfFonts(read),
    ...(isProtected ? [warnOfProtection()] : []),
  ];
  return {
    pages,
    referencesFrom: references?.page ?? null,
    refused: [],
    warnings: warnings.slice(0, MOST_FINDINGS).map(boundFinding),
    anonymity: anonymity.slice(0, MOST_FINDINGS).map(boundFinding),
    hidden: hidden.slice(0, MOST_FINDINGS).map(boundFinding),
  };
}

function unreadable(page?: number): Omit<Refusal, 'severity'> {
  const what = page === undefined ? 'This PDF is' : `Page ${page} of this PDF is`;
  return {
    code: 'PDF_UNREADABLE',
    message: `${what} too damaged to be read. Export it again, and see that it opens before you upload it.`,
    ...(page !== undefined && { page }),
  };
}

function warnOfFonts(pages: readonly ReadPage[]): readonly PdfWarning[] {
  const fonts = new Map<string, number>();
  for (const { missingFonts, size } of pages) {
    for (const font of missingFonts) if (!fonts.has(font)) fonts.set(font, size.page);
  }
  return [...fonts].map(([font, page]) => ({
    code: 'FONT_NOT_EMBEDDED',
    severity: 'warning',
    message: `The font ${font} is not in the file, so other machines show another one (first on page ${page}). Embed all fonts when you export.`,
    page,
  }));
}

function warnOfProtection(): PdfWarning {
  return {
    code: 'PDF_PROTECTED',
    severity: 'warning',
    message: 'This PDF forbids copying or printing. It opens, and reviewers get a copy without that.',
  };
}

/** The text of each page, cut where its sections start. */
function splitBySection(pages: readonly ReadPage[], sections: readonly Section[]): readonly Passage[] {
  return pages.flatMap(({ text: { page, text } }) => {
    const cuts = sections
      .filter((section) => section.page === page && section.start > 0)
      .map(({ start }) => start);
    return [0, ...cuts].flatMap((start, index) => {
      const part = text.slice(start, cuts[index] ?? text.length);
      return part.trim() === '' ? [] : [{ place: sectionAt(sections, page, start), page, text: part }];
    });
  });
}

/** Says for each link which section it stands in, by the line that it lies over. */
function placeLinks(pages: readonly ReadPage[], sections: readonly Section[]): readonly PdfLink[] {
  return pages.flatMap(({ links, text }) =>
    links.map((link) => {
      const at = placeOf(link, text.lines);
      return {
        page: text.page,
        address: link.address,
        place: sectionAt(sections, text.page, at),
        before: text.text.slice(0, at),
      };
    }),
  );
}

/** The lines of the same height belong to other columns where they start further right. */
function placeOf({ across, rise }: LinkArea, lines: ReadPage['text']['lines']): number {
  const near = lines
    .filter((line) => Math.abs(line.rise - rise) < 0.02 && line.across <= across + 0.02)
    .sort((a, b) => b.across - a.across || Math.abs(a.rise - rise) - Math.abs(b.rise - rise));
  return near[0]?.end ?? 0;
}
