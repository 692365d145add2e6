import type { Person, WithContext } from 'schema-dts';
import { absoluteUrl, type DescribedSeries, type JsonLd } from './json-ld.ts';

/** A person as the register has them. */
export interface DescribedPerson {
  readonly id: string;
  readonly name: string;
  /** `0000-0002-1825-0097`. */
  readonly orcid: string | null;
  readonly homepage: string | null;
  /** Where they worked when they last took part. */
  readonly affiliation?: string | null | undefined;
}

/** A human named in other structured data; `person` is the id of their page on the hub. */
export interface NamedPerson {
  readonly name: string;
  readonly person: string | null;
  readonly given?: string | null | undefined;
  readonly family?: string | null | undefined;
  readonly affiliation: string | null;
}

/** A person's page: https://schema.org/Person. */
export function personJsonLd(series: DescribedSeries, person: DescribedPerson): JsonLd {
  const { id, name, orcid, homepage, affiliation } = person;
  const url = personUrl(id, series);
  const sameAs = [
    ...(orcid === null ? [] : [`https://orcid.org/${orcid}`]),
    ...(homepage === null ? [] : [homepage]),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': url,
    name,
    url,
    ...(affiliation == null ? {} : { affiliation: { '@type': 'Organization', name: affiliation } }),
    ...(sameAs.length === 0 ? {} : { sameAs }),
  } satisfies WithContext<Person>;
}

/** A human as part of something else. */
export function namePerson(
  { name, person, given, family, affiliation }: NamedPerson,
  series: DescribedSeries,
) {
  return {
    '@type': 'Person',
    ...(person === null ? {} : { '@id': personUrl(person, series), url: personUrl(person, series) }),
    name,
    ...(given ? { givenName: given } : {}),
    ...(family ? { familyName: family } : {}),
    ...(affiliation === null ? {} : { affiliation: { '@type': 'Organization', name: affiliation } }),
  } satisfies Person;
}

function personUrl(id: string, series: DescribedSeries): string {
  return absoluteUrl(`/people/${id}/`, series);
}
