import { plainTex } from '@ml4astro/edition/tex';
import { onOneLine } from '../table/cell-text.ts';
import { modelText } from './source-text.ts';

/**
 * Whether a title that a source writes is the one on record: with its formulas, or in plain letters, as tables and
 * calendars have it.
 */
export function isTitle(written: string, title: string): boolean {
  const plain = onOneLine(plainTex(title));
  // Of a title that begins with an apostrophe and a sign nobody can tell whether a table put the apostrophe there.
  return (
    [title, plain].some((each) => each === written || each === `'${written}`) || modelText(written) === title
  );
}
