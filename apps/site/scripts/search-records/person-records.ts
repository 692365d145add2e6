import type { PersonDetail } from '@ml4astro/api/public';
import { ROLE_WORDS } from '@ml4astro/ui/words/role-words';
import { personHref } from '../../src/lib/person/person-href.ts';
import { otherSpellings } from './other-spellings.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * A person: found by name and affiliation. The page is the hub's.
 *
 * @param year the one year that is told of, in the index of an edition; all years without it
 */
export function personRecord({ id, name, editions }: PersonDetail, year?: number): SearchRecord {
  const told = editions.filter((edition) => year === undefined || edition.year === year);
  const roles = told.flatMap((edition) => edition.roles);
  const papers = told.reduce((sum, edition) => sum + edition.papers.length, 0);
  const affiliations = new Set(roles.flatMap(({ affiliation }) => affiliation ?? []));
  return {
    kind: 'person',
    href: personHref(id),
    title: name,
    line: [
      ...new Set(roles.map(({ role }) => ROLE_WORDS[role])),
      ...(papers === 0 ? [] : [papers === 1 ? '1 paper' : `${papers} papers`]),
      ...affiliations,
    ].join(' · '),
    text: '',
    also: otherSpellings([name, ...affiliations].join(' ')),
    topics: [],
    years: year === undefined ? told.map((edition) => edition.year) : [],
    onHub: year !== undefined,
  };
}
