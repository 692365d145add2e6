import type { EventSeries, SearchAction, WebSite, WithActionConstraints, WithContext } from 'schema-dts';
import { nameSeries } from './edition-json-ld.ts';
import { eventDates, type DescribedWorkshop } from './event-dates.ts';
import { absoluteUrl, type DescribedSeries, type JsonLd } from './json-ld.ts';

/** An edition in the list of all; `EditionSummary` of the API has all of this. */
export interface ListedEdition {
  readonly path: string;
  readonly title: string;
  readonly conference: { readonly name: string; readonly city: string; readonly country: string };
  readonly timezone: string;
  readonly workshop: DescribedWorkshop | null;
}

/** The hub: https://schema.org/EventSeries with its editions, in the given order. */
export function seriesJsonLd(
  series: DescribedSeries & { readonly tagline: string },
  editions: readonly ListedEdition[],
): JsonLd {
  return {
    '@context': 'https://schema.org',
    ...nameSeries(series),
    alternateName: series.shortName,
    description: series.tagline,
    subEvent: editions.map(({ path, title, conference, timezone, workshop }) => ({
      '@type': 'Event' as const,
      '@id': absoluteUrl(`${path}/`, series),
      url: absoluteUrl(`${path}/`, series),
      name: `${title} at ${conference.name}`,
      ...eventDates(workshop, timezone),
      location: {
        '@type': 'Place' as const,
        name: conference.city,
        address: {
          '@type': 'PostalAddress' as const,
          addressLocality: conference.city,
          addressCountry: conference.country,
        },
      },
    })),
  } satisfies WithContext<EventSeries>;
}

/**
 * The site: https://schema.org/WebSite with where to search it.
 *
 * @param searchPath the path of the search page, which takes the words as `q`: `/search/`
 */
export function siteJsonLd(series: DescribedSeries, searchPath: string): JsonLd {
  const action = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absoluteUrl(searchPath, series)}?q={search_term_string}`,
    },
    // Says which part of the template the reader fills in (https://schema.org/docs/actions.html).
    'query-input': 'required name=search_term_string',
  } satisfies WithActionConstraints<SearchAction> & { readonly 'query-input': string };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': absoluteUrl('/#site', series),
    name: series.shortName,
    alternateName: series.name,
    url: absoluteUrl('/', series),
    inLanguage: 'en',
    potentialAction: action,
  } satisfies WithContext<WebSite>;
}
