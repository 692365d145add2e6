import { cleanName, looksLikeName } from '../page/written-name.ts';
import { partList } from '../person/part-list.ts';
import type { WrittenAuthor } from './written-paper.ts';

const MARK = /[*†‡∗★✉]/;
const ET_AL = /,?\s*\bet\.? al\.?$/i;

/**
 * Reads a list of authors: "Doe, Jane*; Zhang, Wei", "Jane Doe (MIT), Wei Zhang and Ana Roe", "Doe, Jane and Zhang, Wei".
 * Given names come first in what it returns. None where the text cannot be one.
 */
export function readAuthors(text: string): readonly WrittenAuthor[] {
  const list = text
    .replace(/^\s*(?:authors?|by|presented by)\s*[:–—-]?\s+/i, '')
    .replace(ET_AL, '')
    .replace(/[.;,]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (list === '' || list.length > 5_000) return [];
  const parts = partAuthors(list);
  const authors = parts.map(readAuthor);
  // A title of a few words may be parted like a list: some of its parts have to be whole names.
  const whole = authors.filter(({ name }) => looksLikeName(name)).length;
  const enough = authors.length === 1 || list.includes(';') || whole * 2 >= authors.length;
  return enough && authors.every(({ name }) => isAuthor(name)) ? authors : [];
}

function partAuthors(list: string): readonly string[] {
  if (list.includes(';')) return list.split(/\s*;\s*(?:and\s+)?/).filter((part) => part !== '');
  const byAnd = list.split(/\s+(?:and|&)\s+/);
  // "Doe, Jane and Zhang, Wei": each holds one comma, with one part that can be no whole name.
  if (
    byAnd.length > 1 &&
    byAnd.every((part) => /^[^,]+,[^,]+$/.test(part) && !part.split(',').every((half) => looksLikeName(half)))
  )
    return byAnd;
  const parts = partList(list);
  return !/\s(?:and|&)\s/i.test(list) && isFamilyFirst(parts) ? pairUp(parts) : parts;
}

/** "Doe, Jane", "Doe, Jane, Zhang, Wei": no part is a whole name, and every family name has its given one. */
function isFamilyFirst(parts: readonly string[]): boolean {
  return parts.length % 2 === 0 && parts.every((part) => !looksLikeName(part) && part.split(' ').length < 3);
}

function pairUp(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ''}`] : []));
}

function readAuthor(part: string): WrittenAuthor {
  const groups =
    /^(?<name>[^([]+?)\s*(?<marks>[*†‡∗★✉\d,\s]*)(?:[([](?<inside>[^)\]]*)[)\]])?\s*[*†‡∗★✉\d]*$/u.exec(
      part,
    )?.groups;
  const written = groups?.['name'] ?? part;
  const inside = groups?.['inside']?.trim();
  const shown = fold(cleanName(written.replace(/\s+([,*])/g, '$1')));
  return {
    name: inOrder(shown),
    written: shown,
    affiliation: inside === undefined || inside === '' || /^(?:\d|\*)+$/.test(inside) ? undefined : inside,
    marked: MARK.test(part),
  };
}

/** "Family, Given" as "Given Family"; a suffix stays behind. */
function inOrder(name: string): string {
  const [family = '', given = '', ...more] = name.split(/\s*,\s*/);
  if (given === '' || more.length > 1) return name;
  if (/^(?:jr|sr|ii|iii|iv)\.?$/i.test(given)) return `${family} ${given}`;
  return [given, family, ...more].join(' ').trim();
}

/** A name in small letters throughout, as some systems keep it, gets its capitals. */
function fold(name: string): string {
  if (!/^[\p{Ll}\p{M}\s.,'’-]+$/u.test(name)) return name;
  return name.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** More than `looksLikeName`: authors may have one name, or small letters in it; and are no sentence. */
function isAuthor(name: string): boolean {
  if (looksLikeName(name)) return true;
  const words = name.split(' ');
  return (
    words.length >= 1 &&
    words.length < 6 &&
    name.length > 2 &&
    name.length < 50 &&
    /^[\p{L}\p{M}\s.'’-]+$/u.test(name) &&
    (/^\p{Lu}/u.test(words.at(-1) ?? '') || /^\p{Lu}/u.test(name)) &&
    words.filter((word) => /^\p{Ll}/u.test(word)).length <= 1
  );
}
