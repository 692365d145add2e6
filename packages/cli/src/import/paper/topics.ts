import { foldMarks, type Edition } from '@ml4astro/edition';
import { findClosest } from '@ml4astro/edition/check';

/** Topics that a source names. */
export interface TopicsReading {
  /** Ids of topics of the edition, in the order of the source. */
  readonly topics: readonly string[];
  /** A sentence for each that the edition does not have. */
  readonly notes: readonly string[];
}

/** Finds the topics of an edition by label or id, between semicolons or bars, or commas where no label has them. */
export function readTopics(cell: string, known: Edition['facts']['topics'], paper: string): TopicsReading {
  const ids = new Map(
    known.flatMap(({ id, label }) => [[fold(id), id] as const, [fold(label), id] as const]),
  );
  const pieces = cell
    .split(/[;|\n]/)
    .flatMap((piece) => (ids.has(fold(piece)) ? [piece] : splitByCommas(piece, ids)))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const notes = pieces
    .filter((piece) => !ids.has(fold(piece)))
    .map((piece) => {
      const closest = findClosest(
        piece,
        known.map(({ label }) => label),
      );
      const hint = closest === undefined ? '' : ` Did you mean "${closest}"?`;
      return `Paper ${paper}: "${piece}" is no topic of the edition and was left out.${hint}`;
    });
  return { topics: [...new Set(pieces.flatMap((piece) => ids.get(fold(piece)) ?? []))], notes };
}

/** Commas part topics only where at least one is known by that. */
function splitByCommas(piece: string, ids: ReadonlyMap<string, string>): readonly string[] {
  const pieces = piece.split(',');
  return pieces.some((each) => ids.has(fold(each))) ? pieces : [piece];
}

function fold(text: string): string {
  return foldMarks(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
