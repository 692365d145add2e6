import { looksLikeName } from '../page/written-name.ts';
import { readAuthors } from './read-authors.ts';
import type { WrittenAuthor } from './written-paper.ts';

/** "Title. Jane Doe, Wei Zhang", "Title - Jane Doe", "Jane Doe, Wei Zhang: Title", "Title by Jane Doe". */
export function partByWords(text: string): { title: string; authors: readonly WrittenAuthor[] } | undefined {
  const marks = [...text.matchAll(/\s+[–—|-]\s+|[.?!:]\s+|\s+by\s+|["”]\s*,?\s+|,\s+|\s+\((?=[^)]*\)$)/g)];
  for (const { index, 0: mark } of marks) {
    const [before, after] = [
      text.slice(0, index + (/[?!]/.test(mark) ? 1 : 0)),
      text.slice(index + mark.length),
    ];
    const behind = readAuthors(mark.includes('(') ? after.replace(/\)$/, '') : after);
    // One name behind a colon or a comma may be the rest of the title, and any title begins with what may be a name.
    const enough =
      behind.length > 1 ||
      (behind.length === 1 && !/[:,]/.test(mark) && looksLikeName(behind[0]?.name ?? ''));
    if (enough && before.split(' ').length > 2 && readAuthors(before).length < 2)
      return { title: before, authors: behind };
    const ahead = /[:–—|-]|\./.test(mark) && behind.length === 0 ? readAuthors(before) : [];
    if (ahead.length > 1 && ahead.every(({ name }) => looksLikeName(name)) && after.split(' ').length > 2)
      return { title: after, authors: ahead };
  }
  return undefined;
}
