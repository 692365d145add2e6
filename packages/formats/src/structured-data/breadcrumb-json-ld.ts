import type { BreadcrumbList, WithContext } from 'schema-dts';
import { plainText } from '../text/plain-text.ts';
import { absoluteUrl, type DescribedSeries, type JsonLd } from './json-ld.ts';

/** One step of the way to a page. */
export interface Breadcrumb {
  /** What the step is called; may hold TeX in `$…$`. */
  readonly name: string;
  /** A path of the site. */
  readonly href: string;
}

/** The way to a page, from the home of the series to the page itself: https://schema.org/BreadcrumbList. */
export function breadcrumbJsonLd(series: DescribedSeries, trail: readonly Breadcrumb[]): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, href }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: plainText(name),
      item: absoluteUrl(href, series),
    })),
  } satisfies WithContext<BreadcrumbList>;
}
