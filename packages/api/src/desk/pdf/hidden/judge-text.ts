import type { HiddenFinding } from '../pdf-report.ts';
import { intersect, isEmpty, type Box } from './matrix.ts';
import type { PageRaster } from './page-raster.ts';
import type { TextRun } from './text-run.ts';

type Reason = Exclude<HiddenFinding['code'], 'REVIEWER_ADDRESSED'> | 'clipped';

/** Smaller letters nobody reads, in points. */
const READABLE = 2;
/** The share of a text that must be hidden. */
const MOST = 0.9;
/** A page with so large a picture is a scan, and the text on it what a machine read there. */
const SCANNED = 0.6;
/** Less is a stray letter, a label, a trick of a typesetter. */
const FEWEST_LETTERS = 12;
/** Figures that are cut to size leave their labels outside. */
const FEWEST_CLIPPED = 80;
const LONGEST_EXCERPT = 300;

const SENTENCES: Readonly<Record<Reason, string>> = {
  TEXT_INVISIBLE: 'holds text that is set to be invisible',
  TEXT_IN_BACKGROUND_COLOUR: 'holds text in the colour of what is behind it',
  TEXT_TINY: 'holds text too small to read (less than 2 points)',
  TEXT_OFF_PAGE: 'holds text outside of what is shown',
  clipped: 'holds text outside of what is shown',
  TEXT_COVERED: 'holds text that is painted over',
  TEXT_IN_HIDDEN_LAYER: 'holds text in a layer that viewers do not show',
  TEXT_FROM_SCAN:
    'is a picture, with text behind it that is not shown: usual for a scan, but nobody sees what that text says',
};

/** Finds text on a page that a machine reads and a reader does not see. @param page from 1 */
export function judgeText(
  page: number,
  runs: readonly TextRun[],
  raster: PageRaster,
  view: Box,
): readonly HiddenFinding[] {
  const reasons = runs.map((run) => reasonOf(run, raster, view));
  const shown = runs.filter((_, index) => reasons[index] === undefined);
  const isScan =
    raster.pictureShare >= SCANNED &&
    countLetters(shown) * 4 < countLetters(runs.filter((_, index) => reasons[index] === 'TEXT_INVISIBLE'));
  const kinds = new Map<Reason, TextRun[]>();
  for (const [index, run] of runs.entries()) {
    const reason = reasons[index];
    if (reason === undefined) continue;
    const kind = reason === 'TEXT_INVISIBLE' && isScan && run.onPicture >= 0.5 ? 'TEXT_FROM_SCAN' : reason;
    const sameKind = kinds.get(kind);
    if (sameKind === undefined) kinds.set(kind, [run]);
    else sameKind.push(run);
  }
  return [...kinds].flatMap(([reason, hidden]) => {
    if (countLetters(hidden) < (reason === 'clipped' ? FEWEST_CLIPPED : FEWEST_LETTERS)) return [];
    return [
      {
        code: reason === 'clipped' ? 'TEXT_OFF_PAGE' : reason,
        severity: 'chairs',
        message: `Page ${page} ${SENTENCES[reason]}.`,
        page,
        excerpt: joinRuns(hidden).slice(0, LONGEST_EXCERPT),
      },
    ];
  });
}

function reasonOf(run: TextRun, raster: PageRaster, view: Box): Reason | undefined {
  if (run.inHiddenLayer) return 'TEXT_IN_HIDDEN_LAYER';
  if (run.mode === 3 || run.mode === 7) return 'TEXT_INVISIBLE';
  if (run.size < READABLE) return 'TEXT_TINY';
  if (isEmpty(intersect(run.box, view))) return 'TEXT_OFF_PAGE';
  if (isEmpty(intersect(run.box, run.clip))) return 'clipped';
  if (run.sameAsGround >= MOST) return 'TEXT_IN_BACKGROUND_COLOUR';
  if (raster.shareCoveredSince(run.box, run.step) >= MOST) return 'TEXT_COVERED';
  return undefined;
}

function countLetters(runs: readonly TextRun[]): number {
  return runs.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
}

/** The text of runs in one line, parted where there is room for a blank. */
function joinRuns(runs: readonly TextRun[]): string {
  let text = '';
  let last: TextRun | undefined;
  for (const run of runs) {
    const adjoins =
      last !== undefined &&
      Math.abs(run.box[1] - last.box[1]) < 0.5 * run.size &&
      Math.abs(run.box[0] - last.box[2]) < 0.15 * run.size;
    text += adjoins || text === '' ? run.text : ` ${run.text}`;
    last = run;
  }
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
