import type { SeriesFile } from '@ml4astro/edition';
import type { RecordLicence } from './record-facts.ts';

/** Makes addresses whole: a path of the site begins with the origin of the series, another address stays. */
export function wholeAddresses({ url }: SeriesFile): (href: string) => string {
  return (href) => new URL(href, url).href;
}

/** The licence of the facts, with what it does not cover; `null` while the series states none. */
export function describeLicence({ dataLicence }: SeriesFile): RecordLicence | null {
  return dataLicence === undefined
    ? null
    : {
        ...dataLicence,
        covers: 'facts: names, titles, dates and places',
        excludes: 'abstracts, papers and other files, portraits and prose',
      };
}
