import type { PageText } from './page-text.ts';

/** A part of a paper, as far as it matters here. */
export type SectionKind = 'front' | 'body' | 'acknowledgements' | 'references';

/** Where a part starts. */
export interface Section {
  readonly kind: SectionKind;
  /** From 1. */
  readonly page: number;
  /** In the text of that page. */
  readonly start: number;
  /** Whether the paper goes on above it on the same page, its running head aside. */
  readonly belowOthers: boolean;
}

const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  ['references', /^(?:references(?:andnotes|cited)?|bibliography|literaturecited|workscited)$/],
  ['acknowledgements', /^acknowledge?ments?(?:and.*)?$/],
  [
    'body',
    /^(?:abstract|introduction|appendi(?:x|ces).*|supplement.*|conclusions?|discussion|(?:broader)?impactstatement|.*checklist|data(?:and(?:code|software))?availability|codeavailability|authorcontributions?)$/,
  ],
];
/** LaTeX's \paragraph and Word's habit: the heading runs into its text. */
const RUN_IN: readonly (readonly [SectionKind, RegExp])[] = [
  ['acknowledgements', /^\s*acknowledge?ments?\s*[.:—–]/i],
  ['body', /^\s*abstract\s*[.:—–]/i],
];
/** A running head or a page number stands above or below this share of the page. */
const EDGE = 0.06;
/** So many letters above a heading are a text that goes on. */
const LETTERS_ABOVE = 40;

/** Finds the parts of a paper by the text of its headings; the first one starts on page 1. */
export function findSections(pages: readonly PageText[]): readonly Section[] {
  const sections: Section[] = [{ kind: 'front', page: pages[0]?.page ?? 1, start: 0, belowOthers: false }];
  for (const { page, text, lines } of pages) {
    let lettersAbove = 0;
    for (const { start, end, rise } of lines) {
      const line = text.slice(start, end);
      const kind = readHeading(line);
      const last = sections.at(-1);
      if (kind !== undefined && kind !== last?.kind) {
        sections.push({ kind, page, start, belowOthers: lettersAbove >= LETTERS_ABOVE });
      } else if (last?.kind !== 'front' && isNumberedHeading(line) && last?.kind !== 'references') {
        sections.push({ kind: 'body', page, start, belowOthers: true });
      }
      if (rise > EDGE && rise < 1 - EDGE) lettersAbove += countLetters(line);
    }
  }
  return sections;
}

/** The part that a place lies in. */
export function sectionAt(sections: readonly Section[], page: number, at: number): SectionKind {
  const section = sections.findLast(
    (candidate) => candidate.page < page || (candidate.page === page && candidate.start <= at),
  );
  return section?.kind ?? 'front';
}

function readHeading(line: string): SectionKind | undefined {
  if (line.length > 300) return undefined;
  const runIn = RUN_IN.find(([, pattern]) => pattern.test(line));
  if (runIn !== undefined) return runIn[0];
  if (line.length > 60) return undefined;
  // "7. References", "A Appendix", and "R EFERENCES" of small capitals.
  const words = line.replace(/^\s*(?:\d+|[A-Z]|[IVX]+)[.)]?\s+(?=\S{3})/, '');
  return HEADINGS.find(([, pattern]) => [line, words].some((text) => pattern.test(squeeze(text))))?.[0];
}

function isNumberedHeading(line: string): boolean {
  return /^\s*\d{1,2}\.?\s+\p{Lu}[\p{L} ,:-]{2,60}$/u.test(line);
}

function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
