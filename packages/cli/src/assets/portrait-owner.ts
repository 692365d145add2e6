import { foldMarks, listNameForms, type NameForm, type PersonRecord } from '@ml4astro/edition';

/** Who is in a picture, judged by the name of its file. */
export type PortraitOwner =
  | { readonly kind: 'one'; readonly person: PersonRecord }
  | { readonly kind: 'several'; readonly people: readonly PersonRecord[] }
  | { readonly kind: 'none' };

/**
 * Finds the person among `people` whose name the file's name holds, by the strongest of: given and family name
 * (`josh-bloom-660x745-cropped`), initials and family name in one word (`avillar`, `YSTing_61`), the family name or a part
 * of it (`villaescusa`), the given name alone (`Daniela`). Where the strongest fits two persons it decides nothing.
 */
export function findPortraitOwner(file: string, people: readonly PersonRecord[]): PortraitOwner {
  const words = wordsOfFile(file);
  const rated = people.map((person) => ({
    person,
    strength: Math.max(...listNameForms(person).map((form) => strengthOf(form, words))),
  }));
  const best = Math.max(0, ...rated.map(({ strength }) => strength));
  const found =
    best === 0 ? [] : rated.filter(({ strength }) => strength === best).map(({ person }) => person);
  if (found.length > 1) return { kind: 'several', people: found };
  return found[0] === undefined ? { kind: 'none' } : { kind: 'one', person: found[0] };
}

function wordsOfFile(file: string): readonly string[] {
  const stem = file.replace(/\.[^.]*$/, '').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return foldMarks(stem)
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

function strengthOf({ given, family }: NameForm, words: readonly string[]): number {
  const has = (word: string) => word.length > 1 && words.includes(word);
  const name = family.join('');
  const wholeFamily = has(name) || family.every(has);
  const givenToo = given.some((each) => has(each) || words.includes(each.charAt(0)));
  if (wholeFamily && givenToo) return 4;
  const initials = given.map((each) => each.charAt(0));
  const joined = [initials.join(''), ...initials, given.join('')].map((start) => `${start}${name}`);
  if (name.length > 1 && joined.some(has)) return 3;
  if (wholeFamily || family.some((part) => part.length > 3 && has(part))) return 2;
  return given.some((each) => each.length > 2 && has(each)) ? 1 : 0;
}
