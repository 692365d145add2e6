import type { Presentation } from '@ml4astro/edition';
import type { TextLine } from '../page/text-line.ts';
import { partByMarks } from './part-by-marks.ts';
import { partByWords } from './part-by-words.ts';
import { readAuthors } from './read-authors.ts';
import { takeMark } from './take-mark.ts';
import type { WrittenAuthor } from './written-paper.ts';

/** What an entry says of a paper. */
export interface PaperEntry {
  readonly number: string | undefined;
  readonly title: string | undefined;
  readonly authors: readonly WrittenAuthor[];
  readonly presentation: Presentation | undefined;
}

/** Title and authors of one entry, by lines, by marks (bold, link) or by what parts them in one line. */
export function splitEntry(lines: readonly TextLine[]): PaperEntry {
  const shown = lines.filter(
    ({ text }) =>
      !/^[[(]?(?:pdf|link|paper|download|poster|slides|video|code|arxiv|openreview|here|abstract|doi)\b[^\p{L}]*(?:[\s|,/·[\]()]*(?:pdf|link|paper|download|poster|slides|video|code|arxiv|openreview|here|abstract|doi))*[\s|,/·[\]()]*$/iu.test(
        text,
      ),
  );
  const [first, ...more] = shown;
  if (first === undefined)
    return { number: undefined, title: undefined, authors: [], presentation: undefined };
  const numbered =
    /^(?:#|(?:paper|id|no\.?)\s*#?)?\s*(?<number>\d{1,4})\s*[.:)\]–—-]\s*/i.exec(first.text) ??
    /^\[(?<number>\d{1,4})\]\s*/.exec(first.text);
  const rest = first.text.slice(numbered?.[0].length ?? 0);
  const number = numbered?.groups?.['number'];
  for (const line of more) {
    const authors = readAuthors(line.text);
    if (authors.length > 0) return finishEntry(number, rest, authors);
  }
  const above = more[0] === undefined ? [] : readAuthors(rest);
  if (above.length > 0 && more[0] !== undefined) return finishEntry(number, more[0].text, above);
  const skip = numbered?.[0].length ?? 0;
  const parted =
    partByMarks(
      first,
      skip,
      ({ strong, href, text }) => strong || (href !== undefined && text.length > 12),
    ) ??
    partByMarks(first, skip, ({ italic }) => italic) ??
    partByWords(rest);
  return parted === undefined
    ? finishEntry(number, rest, [])
    : finishEntry(number, parted.title, parted.authors);
}

function finishEntry(
  number: string | undefined,
  written: string,
  authors: readonly WrittenAuthor[],
): PaperEntry {
  const { title, presentation } = takeMark(written.replace(/^[\s"“”]+|[\s"“”.,:;–—-]+$/g, '').trim());
  const trimmed = title.replace(/(?<!\.)\.$/, '');
  return { number, title: trimmed === '' ? undefined : trimmed, authors, presentation };
}
