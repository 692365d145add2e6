import { splitName, type PersonRecord } from '@ml4astro/edition';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { describeLicence, wholeAddresses } from './record-address.ts';
import { recordEditionFacts } from './record-edition.ts';
import type { SeriesRecord } from './series-record.ts';

/** The record of the whole series: `series.json`. */
export function recordSeries({ series, editions, persons }: Catalogue): SeriesRecord {
  const { facts, people } = series;
  const whole = wholeAddresses(facts);
  const register = new Map<string, PersonRecord>(people.map((person) => [person.id, person]));
  return {
    $schema: whole('/series.schema.json'),
    licence: describeLicence(facts),
    name: facts.name,
    shortName: facts.shortName,
    tagline: facts.tagline,
    url: whole('/'),
    people: persons.items.map(({ summary, detail }) => ({
      id: summary.id,
      name: summary.name,
      // With the register's word on which part is the family name.
      ...splitName(register.get(summary.id) ?? summary),
      url: whole(`/people/${summary.id}/`),
      orcid: detail.orcid,
      homepage: detail.homepage,
      years: summary.years,
    })),
    editions: editions.map((edition) => recordEditionFacts(edition, facts)),
  };
}
