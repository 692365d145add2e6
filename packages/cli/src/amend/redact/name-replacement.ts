import type { PersonRecord } from '@ml4astro/edition';
import { foldMarks } from '@ml4astro/edition/fold-name';
import { findPersonId } from '../../person/person-id.ts';
import { Refusal } from '../../refusal.ts';
import { WrongUse } from '../../wrong-use.ts';
import { foldedWords, listNamePatterns, replaceName, type NamePattern } from './name-patterns.ts';
import type { Redaction } from './redaction.ts';

/** How a name is replaced in one series. */
export interface NameReplacement {
  readonly patterns: readonly NamePattern[];
  /** The id by which the person was known, and the one from now on; `undefined` where nobody in the register is meant. */
  readonly ids: { readonly before: string; readonly after: string } | undefined;
  /** Whether a written form tells more than the new name does. */
  readonly tells: (written: string) => boolean;
}

/**
 * Works out what the old name looks like wherever it may stand. No message of it names the old one.
 *
 * @param people the register of the series
 * @throws {WrongUse} for names that are none, or equal, or of which the new one tells the old one
 * @throws {Refusal} when several persons bear the old name
 */
export function planReplacement(redaction: Redaction, people: readonly PersonRecord[]): NameReplacement {
  const { old, name } = redaction;
  for (const each of [old, name])
    if (!/\p{L}/u.test(each) || /[\n\r]/.test(each) || each !== each.trim())
      throw new WrongUse('--redact takes two names, each one line without blanks around it.');
  const folded = (text: string) => foldMarks(text).replace(/\s+/g, ' ');
  const bearers = people.filter((person) =>
    [person.name, ...person.aliases].some((each) => folded(each) === folded(old)),
  );
  if (bearers.length > 1)
    throw new Refusal(
      'Nothing was written: several persons of the register bear the old name. Tell them apart first.',
    );
  const [person] = bearers;
  const words = new Set(foldedWords(name));
  const isOfNew = (word: string) =>
    words.has(word) ||
    /^\d+$/.test(word) ||
    (word.length === 1 && [...words].some((each) => each.startsWith(word)));
  const tells = (written: string) => foldedWords(written).some((word) => !isOfNew(word));

  const others = new Set(people.filter((each) => each !== person).map(({ id }) => id));
  const keepsId = person !== undefined && !tells(person.id);
  const id = keepsId ? person.id : findPersonId(name, others);
  if (id === undefined)
    throw new WrongUse(
      'The new name has no Latin letters to make an id of. Write it with some, such as "李伟 Li Wei".',
    );
  const also = (person?.aliases ?? []).filter((alias) => foldedWords(alias).length > 1 && tells(alias));
  const patterns = [
    ...(person === undefined || keepsId ? [] : [exactly(person.id, id)]),
    ...listNamePatterns(redaction, also, id),
  ];
  if (replaceName(name, patterns).count > 0)
    throw new WrongUse(
      'The new name contains the old one, so replacing it would hide nothing. Correct the file by hand.',
    );
  return { patterns, tells, ids: person && { before: person.id, after: id } };
}

function exactly(id: string, replacement: string): NamePattern {
  return { pattern: new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`, 'g'), replacement };
}
