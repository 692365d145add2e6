import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CatalogueContribution } from '../catalogue/catalogue-contribution.ts';
import type { CataloguePerson } from '../catalogue/catalogue-person.ts';
import { ROLE_WORDS } from '../person/role-words.ts';
import { plainProse } from './plain-prose.ts';
import { listPageEntries } from './page-entries.ts';
import type { SearchEntry } from './search-entry.ts';
import { listTalkEntries } from './talk-entries.ts';

/** Everything that search finds: papers, people, talks and pages, each newest first. */
export function listSearchEntries({
  contributions,
  persons,
  editions,
}: Pick<Catalogue, 'contributions' | 'persons' | 'editions'>): readonly SearchEntry[] {
  const newestFirst = editions.toReversed();
  return [
    ...contributions.items.map(describePaper),
    ...persons.items.map(describePerson),
    ...newestFirst.flatMap(listTalkEntries),
    ...newestFirst.flatMap(({ edition }) => listPageEntries(edition)),
  ];
}

function describePaper({ detail }: CatalogueContribution): SearchEntry {
  const { year, id, title, href, authors, abstract, topics } = detail;
  const names = authors.map(({ name }) => name).join(', ');
  return {
    key: `paper/${year}/${id}`,
    kind: 'paper',
    years: [year],
    title,
    line: names,
    href,
    names,
    text: [plainProse(abstract ?? ''), ...topics.map(({ label }) => label)]
      .filter((part) => part !== '')
      .join(' · '),
    topics,
  };
}

function describePerson({ summary, detail }: CataloguePerson): SearchEntry {
  const { id, name, years, roles, papers } = summary;
  const affiliations = new Set(
    detail.editions.flatMap((edition) => edition.roles.flatMap(({ affiliation }) => affiliation ?? [])),
  );
  const written = papers === 0 ? [] : [papers === 1 ? '1 paper' : `${papers} papers`];
  return {
    key: `person/${id}`,
    kind: 'person',
    years,
    title: name,
    line: [...roles.map((role) => ROLE_WORDS[role]), ...written].join(' · '),
    href: `/people/${id}/`,
    names: '',
    text: [...affiliations].join(' · '),
    topics: [],
  };
}
