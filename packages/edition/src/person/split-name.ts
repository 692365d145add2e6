import type { PersonRecord } from '../schema/people-file.ts';
import { placeFamily } from './family-place.ts';

/** A name as citations take it apart. */
export interface SplitName {
  /** Given names as written; empty for who has one name only. */
  readonly given: string;
  /** Family name with its particles: `van der Smagt`. */
  readonly family: string;
}

/** A word that begins with a small letter: `van`, `de`, `d’Ascoli`. */
const PARTICLE = /^\p{Ll}/u;

/** What the name of a body of authors ends in. */
const BODY = /\s(?:collaboration|consortium|team)$/i;

/**
 * Takes a name apart for a citation. The family name is the one that sorts the person ({@link placeFamily}) with the
 * small-letter words right before it, as BibTeX's "von part" (Patashnik, BibTeXing, 1988, section 4): "Patrick van der
 * Smagt" sorts under S and is cited as "van der Smagt, Patrick". A particle with a capital ("Di Luca") looks like a
 * given name: there, `family` has to say so. The first word of a name is never a particle, or "danah m boyd" would
 * lose her given name. One word alone is a family name, and so is all of the name of a body, such as "LSST Collaboration".
 */
export function splitName(person: Pick<PersonRecord, 'name' | 'family'>): SplitName {
  if (person.family === undefined && BODY.test(person.name)) return { given: '', family: person.name.trim() };
  const { before, family, after } = placeFamily(person);
  const lastGiven = before.findLastIndex((word, at) => at === 0 || !PARTICLE.test(word));
  return {
    given: [...before.slice(0, lastGiven + 1), ...after].join(' '),
    family: [...before.slice(lastGiven + 1), family].join(' '),
  };
}
