/**
 * A JSON-LD object in the words of https://schema.org. The functions that make one are checked against schema-dts; their
 * callers only write it down ({@link scriptSafeJson}).
 */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** Of the series, what structured data say. */
export interface DescribedSeries {
  readonly name: string;
  readonly shortName: string;
  /** The public origin, without a path: `https://ml4astro.github.io`. All paths are made absolute with it. */
  readonly url: string;
}

/** The whole address of a path of the site; a whole address stays what it is. */
export function absoluteUrl(href: string, series: Pick<DescribedSeries, 'url'>): string {
  return new URL(href, series.url).href;
}
