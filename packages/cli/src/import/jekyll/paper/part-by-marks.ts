import type { TextLine } from '../page/text-line.ts';
import { looksLikeName } from '../page/written-name.ts';
import { readAuthors } from './read-authors.ts';
import type { WrittenAuthor } from './written-paper.ts';

/** A title in bold, italics or a link, the authors outside of it, or the other way round. */
export function partByMarks(
  { pieces }: TextLine,
  skip: number,
  isMarked: (piece: TextLine['pieces'][number]) => boolean,
): { title: string; authors: readonly WrittenAuthor[] } | undefined {
  let left = skip;
  const shown = pieces.flatMap((piece) => {
    const text = piece.text.slice(Math.min(left, piece.text.length));
    left = Math.max(0, left - piece.text.length);
    return text === '' ? [] : [{ ...piece, text }];
  });
  const marked = shown
    .filter(isMarked)
    .map(({ text }) => text)
    .join('')
    .trim();
  const plain = shown
    .filter((piece) => !isMarked(piece) && piece.href === undefined)
    .map(({ text }) => text)
    .join('')
    .replace(/[[(]\s*[|,/·\s]*[\])]/g, ' ')
    .replace(/^[\s,.:;–—|-]+|[\s,.:;–—|[\](]+$/g, '');
  if (marked === '' || plain === '') return undefined;
  const outside = readAuthors(plain.replace(/\s*[([](?:spotlight|oral|poster|talk)[)\]]\s*/i, ' '));
  const inside = readAuthors(marked.replace(/[.:]$/, ''));
  // "Tidal networks" may be a name; of two that may be, the list with more whole names is the authors'.
  if (outside.length > 0 && countNames(outside) >= countNames(inside))
    return {
      title: `${marked}${/[([](?:spotlight|oral|poster|talk)[)\]]/i.exec(plain)?.[0] ?? ''}`,
      authors: outside,
    };
  return inside.length > 0 ? { title: plain, authors: inside } : undefined;
}

function countNames(authors: readonly WrittenAuthor[]): number {
  return authors.filter(({ name }) => looksLikeName(name)).length;
}
