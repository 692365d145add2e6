import type { Event, EventSeries, Place, WithContext } from 'schema-dts';
import { COMMITTEE_ROLES, GUEST_ROLES } from '@ml4astro/edition';
import { eventDates, type DescribedWorkshop } from './event-dates.ts';
import { absoluteUrl, type DescribedSeries, type JsonLd } from './json-ld.ts';
import { namePerson } from './person-json-ld.ts';

/** An edition as its home shows it; `EditionDetail` of the API has all of this. */
export interface DescribedEdition {
  readonly path: string;
  readonly title: string;
  readonly conference: {
    readonly name: string;
    readonly city: string;
    readonly country: string;
    readonly url: string | null;
  };
  /** IANA name of the venue's zone. */
  readonly timezone: string;
  readonly workshop: DescribedWorkshop | null;
  readonly format: 'in-person' | 'hybrid' | 'remote' | 'unstated';
  readonly venue: {
    readonly name: string | null;
    readonly address: string | null;
    readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  };
  readonly people: readonly {
    readonly person: { readonly id: string; readonly name: string };
    readonly role: string;
    readonly affiliation: string | null;
  }[];
}

const ATTENDANCE = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
  remote: 'https://schema.org/OnlineEventAttendanceMode',
} as const;

/** An edition's home: https://schema.org/Event, part of the series and of the conference that hosts it. */
export function editionJsonLd(series: DescribedSeries, edition: DescribedEdition): JsonLd {
  const { conference, format } = edition;
  const organizers = listPersons(series, edition, COMMITTEE_ROLES);
  const performers = listPersons(series, edition, GUEST_ROLES);
  const url = absoluteUrl(`${edition.path}/`, series);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: `${edition.title} at ${conference.name}`,
    alternateName: `${series.shortName} at ${conference.name}`,
    ...eventDates(edition.workshop, edition.timezone),
    ...(format === 'unstated' ? {} : { eventAttendanceMode: ATTENDANCE[format] }),
    location: format === 'remote' ? { '@type': 'VirtualLocation', url } : describePlace(edition),
    ...(organizers.length === 0 ? {} : { organizer: organizers }),
    ...(performers.length === 0 ? {} : { performer: performers }),
    superEvent: [
      nameSeries(series),
      {
        '@type': 'Event',
        name: conference.name,
        ...(conference.url === null ? {} : { url: conference.url }),
      },
    ],
  } satisfies WithContext<Event>;
}

/** The series as part of something else. */
export function nameSeries(series: DescribedSeries) {
  return {
    '@type': 'EventSeries',
    '@id': absoluteUrl('/#series', series),
    name: series.name,
    url: absoluteUrl('/', series),
  } satisfies EventSeries;
}

function describePlace({ venue, conference }: DescribedEdition) {
  return {
    '@type': 'Place',
    name: venue.name ?? conference.city,
    address: {
      '@type': 'PostalAddress',
      ...(venue.address === null ? {} : { streetAddress: venue.address }),
      addressLocality: conference.city,
      addressCountry: conference.country,
    },
    ...(venue.coordinates === null ? {} : { geo: { '@type': 'GeoCoordinates', ...venue.coordinates } }),
  } satisfies Place;
}

/** Each person once, whatever the number of their roles. */
function listPersons(series: DescribedSeries, { people }: DescribedEdition, roles: readonly string[]) {
  const persons = people
    .filter(({ role }) => roles.includes(role))
    .map(({ person, affiliation }) => ({ name: person.name, person: person.id, affiliation }));
  return [...new Map(persons.toReversed().map((each) => [each.person, each])).values()]
    .toReversed()
    .map((person) => namePerson(person, series));
}
