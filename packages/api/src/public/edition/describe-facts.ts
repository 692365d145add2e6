import type { EditionFile } from '@ml4astro/edition';
import type { EditionDetail } from './edition-output.ts';

/** The venue, with `null` for what is not known. */
export function describeVenue(venue: EditionFile['venue']): EditionDetail['venue'] {
  return {
    name: venue.name ?? null,
    address: venue.address ?? null,
    url: venue.url ?? null,
    coordinates: venue.coordinates ?? null,
    accessibility: venue.accessibility ?? null,
    directions: venue.directions ?? null,
  };
}

/**
 * The call, with `null` for what is left out and `unstated` for what the organizers never said. Where they run the desk and name
 * no other portal, abstracts are sent in there.
 */
export function describeCall({
  call: { pages, format, portal, ...call },
  deskUrl,
}: Pick<EditionFile, 'call' | 'deskUrl'>): EditionDetail['call'] {
  return {
    ...call,
    portal:
      portal === 'unstated' && deskUrl !== undefined
        ? { system: "the workshop's desk", url: deskUrl }
        : portal,
    pages:
      pages === 'unstated' ? pages : { min: pages.min ?? null, max: pages.max, references: pages.references },
    format:
      format === 'unstated'
        ? format
        : { name: format.name, url: format.url, styleFiles: format.styleFiles ?? null },
  };
}
