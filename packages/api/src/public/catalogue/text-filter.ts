import { foldMarks } from '@ml4astro/edition/fold-name';

/**
 * A test whether a folded text holds every word of `query`, in any order and also inside longer words; letter case and
 * diacritics do not count. Every text passes a query without words.
 */
export function textFilter(query: string): (foldedText: string) => boolean {
  const words = foldMarks(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => words.every((word) => text.includes(word));
}
