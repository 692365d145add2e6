import { findClosest } from '@ml4astro/edition/check';

/** A column that an importer knows. */
export interface Column<Key extends string> {
  readonly key: Key;
  /** How it may be headed, the first as we write it. Case, blanks and punctuation do not count. */
  readonly names: readonly string[];
}

/** Which columns a table has. */
export interface Heading<Key extends string> {
  /** Where each stands, from 0. */
  readonly places: ReadonlyMap<Key, number>;
  /** A sentence for each that is known by no name, and for each that stands twice. */
  readonly notes: readonly string[];
}

/**
 * Finds the columns in a header, in any order.
 *
 * @param passedOver what may stand there and is never taken, such as addresses of persons
 */
export function readHeading<Key extends string>(
  header: readonly string[],
  columns: readonly Column<Key>[],
  passedOver: RegExp,
): Heading<Key> {
  const keys = new Map(
    columns.flatMap(({ key, names }) => names.map((name) => [compact(foldHead(name)), key] as const)),
  );
  const places = new Map<Key, number>();
  const notes: string[] = [];
  for (const [at, written] of header.entries()) {
    const folded = foldHead(written);
    const key = keys.get(compact(folded));
    if (key !== undefined && !places.has(key)) places.set(key, at);
    else if (key !== undefined)
      notes.push(`Column "${written}" says the same as "${header[places.get(key) ?? 0]}" and was left out.`);
    else if (folded !== '' && !passedOver.test(folded))
      notes.push(`Column "${written}" is not known and was left out.${suggest(folded, columns, places)}`);
  }
  return { places, notes };
}

/** A head without what varies: `Paper ID` and `paper_id` are `paper id`. */
export function foldHead(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Where words part is a matter of taste: `paperId`, `arXiv ID`, `e-mail`. */
function compact(folded: string): string {
  return folded.replaceAll(' ', '');
}

function suggest<Key extends string>(
  folded: string,
  columns: readonly Column<Key>[],
  places: ReadonlyMap<Key, number>,
): string {
  const free = columns.filter(({ key }) => !places.has(key)).flatMap(({ names }) => names);
  const closest = findClosest(folded, free);
  return closest === undefined ? '' : ` Did you mean "${closest}"?`;
}
