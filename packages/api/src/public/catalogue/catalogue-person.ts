import type { PersonRecord, Role } from '@ml4astro/edition';
import type { PersonDetail, PersonRef, PersonSummary } from '../person/person-output.ts';
import type { CatalogueEdition } from './catalogue-edition.ts';
import { foldMarks } from '@ml4astro/edition/fold-name';
import type { PersonEntries } from './person-ref.ts';

/** A person with their part in every edition of the catalogue. */
export interface CataloguePerson {
  readonly summary: PersonSummary;
  readonly detail: PersonDetail;
  /** Roles by year, for the years with a part. */
  readonly rolesByYear: ReadonlyMap<number, ReadonlySet<Role>>;
  /** The name, folded. Never an alias: a search that finds someone by a former name publishes it. */
  readonly searchText: string;
}

type Part = PersonDetail['editions'][number];

/**
 * The persons who have a role, a paper or a talk in one of `editions`, sorted by family name. The register may know
 * others: of later years, or no longer listed.
 */
export function buildPersons(
  register: readonly PersonRecord[],
  entries: PersonEntries,
  editions: readonly CatalogueEdition[],
): readonly CataloguePerson[] {
  const parts = new Map<string, Part[]>();
  for (const edition of editions) {
    for (const [id, part] of partsIn(edition)) parts.set(id, [...(parts.get(id) ?? []), part]);
  }
  return register
    .flatMap((record) => {
      const [ref, own] = [entries.get(record.id)?.ref, parts.get(record.id)];
      return ref === undefined || own === undefined ? [] : joinParts(record, ref, own);
    })
    .sort((a, b) => (a.summary.sortKey < b.summary.sortKey ? -1 : 1));
}

function joinParts(record: PersonRecord, ref: PersonRef, editions: Part[]): CataloguePerson {
  const rolesByYear = new Map(
    editions.map(({ year, roles }) => [year, new Set(roles.map(({ role }) => role))]),
  );
  return {
    summary: {
      id: ref.id,
      name: ref.name,
      sortKey: ref.sortKey,
      years: editions.map(({ year }) => year),
      roles: [...new Set(editions.flatMap(({ roles }) => roles.map(({ role }) => role)))],
      papers: editions.reduce((sum, { papers }) => sum + papers.length, 0),
    },
    detail: {
      id: ref.id,
      name: ref.name,
      sortKey: ref.sortKey,
      orcid: record.orcid ?? null,
      homepage: record.homepage ?? null,
      editions,
    },
    rolesByYear,
    searchText: foldMarks(ref.name),
  };
}

/** What each person does in one edition, by id. */
function partsIn({ edition, people, contributions, sessions }: CatalogueEdition): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const partOf = (id: string): Part => {
    const { year, facts } = edition;
    const part = parts.get(id) ?? {
      year,
      path: facts.path,
      conference: facts.conference.name,
      roles: [],
      papers: [],
      talks: [],
    };
    parts.set(id, part);
    return part;
  };
  for (const { person, role, affiliation } of people) partOf(person.id).roles.push({ role, affiliation });
  for (const { summary, persons } of contributions) {
    const { id, title, href } = summary;
    const authors = summary.authors.map(({ name, person }) => ({ name, person }));
    for (const person of persons) partOf(person).papers.push({ id, title, href, authors });
  }
  for (const { id, title, kind, day, start, startsAt, speakers, panelists, cancelled } of sessions) {
    if (cancelled !== null) continue;
    const speaking = new Set([...speakers, ...panelists].map((person) => person.id));
    for (const person of speaking) partOf(person).talks.push({ id, title, kind, day, start, startsAt });
  }
  return parts;
}
