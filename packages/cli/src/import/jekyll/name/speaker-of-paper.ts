import { listNameForms, matchPerson, type PersonRecord } from '@ml4astro/edition';

/** Which author of a paper presents it. */
export interface PaperSpeaker {
  readonly person: PersonRecord;
  /** Why, where the written name is not quite the author's; `undefined` where it is. */
  readonly why: string | undefined;
}

/**
 * Finds the author whom the name of a paper's speaker means: by the name, or, as pages have slips and people change their
 * names, by the one author of the same given or family name.
 */
export function findSpeaker(name: string, authors: readonly PersonRecord[]): PaperSpeaker | undefined {
  const match = matchPerson(name, authors);
  if (match.kind === 'one') {
    const sure = match.via === 'name' || match.via === 'alias';
    return { person: match.person, why: sure ? undefined : 'an author of the paper that the row presents' };
  }
  if (match.kind === 'none' && match.near[0] !== undefined)
    return {
      person: match.near[0],
      why: 'an author of the paper that the row presents has nearly this name',
    };
  const [wanted] = listNameForms({ id: '', name, aliases: [], distinctFrom: [] });
  if (wanted === undefined) return undefined;
  const alike = authors.filter((author) =>
    listNameForms(author).some(
      ({ given, family }) =>
        (given[0] !== undefined && given[0].length > 1 && given[0] === wanted.given[0]) ||
        family.join(' ') === wanted.family.join(' '),
    ),
  );
  const [only, ...more] = alike;
  return only === undefined || more.length > 0
    ? undefined
    : { person: only, why: 'the one author of the paper with that given or family name' };
}
