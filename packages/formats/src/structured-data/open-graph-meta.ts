import { plainText } from '../text/plain-text.ts';
import { absoluteUrl, type DescribedSeries } from './json-ld.ts';
import type { MetaTag } from './scholar-meta.ts';

/** A page as others show it when somebody shares its address. */
export interface SharedPage {
  /** May hold TeX in `$…$`. */
  readonly title: string;
  readonly type: 'website' | 'article' | 'profile';
  /** A path of the site. */
  readonly href: string;
  readonly description: string | null;
  /** A raster image: no reader of Open Graph takes SVG. Sizes in pixels. */
  readonly image: {
    readonly href: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  } | null;
}

/** The Open Graph properties of a page (https://ogp.me), in order, and the card that X makes of them. */
export function openGraphMeta(series: DescribedSeries, page: SharedPage): readonly MetaTag[] {
  const { image, description } = page;
  return [
    ['og:title', plainText(page.title)],
    ['og:type', page.type],
    ['og:url', absoluteUrl(page.href, series)],
    ...(image === null
      ? []
      : ([
          ['og:image', absoluteUrl(image.href, series)],
          ['og:image:width', String(image.width)],
          ['og:image:height', String(image.height)],
          ['og:image:alt', plainText(image.alt)],
        ] as const)),
    ['og:site_name', series.shortName],
    ...(description === null ? [] : [['og:description', plainText(description)] as const]),
    ['twitter:card', image === null ? 'summary' : 'summary_large_image'],
  ];
}
