import type { PdfExpectations } from './pdf-expectations.ts';
import type { PdfWarning } from './pdf-report.ts';
import type { Section } from './sections.ts';

/** A page's size as it is seen, in points (1/72 inch). */
export interface PageSize {
  readonly page: number;
  readonly width: number;
  readonly height: number;
}

/** ISO 216 and ANSI Y14.1, in points. */
const PAPERS = { a4: [595.28, 841.89], letter: [612, 792] } as const;
const PAPER_NAMES = { a4: 'A4', letter: 'US Letter' } as const;
/** Programs round in their own ways. */
const TOLERANCE = 3;

/** Compares the number of pages with what the call says, and shows how it was counted. */
export function checkPageCount(
  pages: number,
  references: Section | undefined,
  expected: PdfExpectations['pages'],
): readonly PdfWarning[] {
  if (expected === 'unstated') return [];
  const { min, max } = expected;
  const before = references === undefined ? pages : references.page - (references.belowOthers ? 0 : 1);
  // Where the call does not say whether references count, they are counted in the author's favour.
  const counted = expected.references === 'included' ? pages : before;
  const seen =
    references === undefined
      ? 'no heading of references was found'
      : `the references start on page ${references.page}`;
  const rule = {
    excluded: 'references not counted',
    included: 'references counted',
    unstated: 'whether references count is not said',
  }[expected.references];
  const range = min === undefined ? `at most ${max}` : min === max ? `${max}` : `${min} to ${max}`;
  const tell = (code: PdfWarning['code']): PdfWarning => ({
    code,
    severity: 'warning',
    message: `The paper has ${plural(pages)}; ${seen}, so ${plural(counted)} count. The call asks for ${range} (${rule}).`,
    ...(references !== undefined && { page: references.page }),
  });
  if (counted > max) return [tell('PAGES_TOO_MANY')];
  const most = expected.references === 'unstated' ? pages : counted;
  return min !== undefined && most < min ? [tell('PAGES_TOO_FEW')] : [];
}

/** Compares the size of the pages with the paper of the call, and with each other. */
export function checkPaper(
  sizes: readonly PageSize[],
  paper: PdfExpectations['paper'],
): readonly PdfWarning[] {
  const [first, ...others] = sizes;
  if (first === undefined) return [];
  const other = others.find((size) => !isAlike(size, [first.width, first.height]));
  const warnings: PdfWarning[] = [];
  const wrong = paper === 'unstated' ? undefined : sizes.find((size) => !isAlike(size, PAPERS[paper]));
  if (paper !== 'unstated' && wrong !== undefined) {
    warnings.push({
      code: 'PAPER_SIZE',
      severity: 'warning',
      message: `Page ${wrong.page} measures ${describeSize(wrong)}. The call asks for ${PAPER_NAMES[paper]}.`,
      page: wrong.page,
    });
  }
  if (other !== undefined) {
    warnings.push({
      code: 'PAPER_MIXED',
      severity: 'warning',
      message: `The pages differ in size: page ${first.page} measures ${describeSize(first)}, page ${other.page} ${describeSize(other)}.`,
      page: other.page,
    });
  }
  return warnings;
}

function isAlike({ width, height }: PageSize, [wide, high]: readonly [number, number]): boolean {
  return Math.abs(width - wide) <= TOLERANCE && Math.abs(height - high) <= TOLERANCE;
}

function describeSize(size: PageSize): string {
  const millimetres = [size.width, size.height].map((points) => Math.round((points / 72) * 25.4)).join(' × ');
  const known = (['a4', 'letter'] as const).find((paper) => isAlike(size, PAPERS[paper]));
  return known === undefined ? `${millimetres} mm` : `${millimetres} mm (${PAPER_NAMES[known]})`;
}

function plural(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}
