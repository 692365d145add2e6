import { foldMarks } from '@ml4astro/edition/fold-name';
import type { ListedPaper } from './listed-paper.ts';
import type { PaperQuery } from './paper-query.ts';

/**
 * A test whether a paper is what a query asks for. Words may stand in any order and inside longer words; letter case and
 * diacritics do not count. `author` is the id of a person, or words that stand in one and the same name.
 */
export function fitsPaperQuery({
  q,
  author,
  topic,
  year,
  presentation,
}: PaperQuery): (paper: ListedPaper) => boolean {
  const words = wordsOf(q);
  const names = wordsOf(author);
  return (paper) =>
    (topic === '' || paper.topics.includes(topic)) &&
    (year === '' || paper.year === year) &&
    (presentation === '' || paper.presentation === presentation) &&
    words.every((word) => paper.text.includes(word)) &&
    (names.length === 0 ||
      paper.persons.includes(author) ||
      paper.authors.some((name) => names.every((word) => name.includes(word))));
}

function wordsOf(text: string): string[] {
  return foldMarks(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}
