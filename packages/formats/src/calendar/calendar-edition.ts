/** What a calendar needs to know of the series. */
export interface CalendarSeries {
  /** `ML4Astro`. */
  readonly shortName: string;
  /** The public origin, without a path: `https://ml4astro.github.io`. */
  readonly url: string;
}

/** What a calendar needs to know of an edition. */
export interface CalendarEdition {
  /** Its base path, `/icml2023`. It never changes, and every UID is made of it. */
  readonly path: string;
  readonly conference: { readonly name: string; readonly city: string };
  /** IANA name of the venue's zone. */
  readonly timezone: string;
  readonly venue: {
    readonly name: string | null;
    readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  };
}

/** What an edition is called where the reader sees nothing else of it: `ML4Astro at ICML 2023`. */
export function nameEdition({ shortName }: CalendarSeries, { conference }: CalendarEdition): string {
  return `${shortName} at ${conference.name}`;
}

/** The UID of an entry: `keynote-finn@icml2023`. Neither its title nor its time has a part in it. */
export function entryUid({ path }: CalendarEdition, key: string): string {
  return `${key}@${path.slice(1)}`;
}
