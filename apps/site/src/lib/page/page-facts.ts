import type { JsonLd, MetaTag } from '@ml4astro/formats/structured-data';

/** What the head of a page tells programs, beyond title and description. */
export interface PageFacts {
  /** What it is to who shares its address; a website unless told. */
  readonly type?: 'website' | 'article' | 'profile';
  /** `<meta name content>`, in order. */
  readonly meta?: readonly MetaTag[];
  /** Things of schema.org that the page is about. */
  readonly structured?: readonly JsonLd[];
  /** The same in other formats. */
  readonly alternates?: readonly Alternate[];
  /** For pages that are each reader's own, such as results of a search: no search engine lists them. */
  readonly unlisted?: boolean;
}

/** The page's content in another format, or its news. */
export interface Alternate {
  readonly href: string;
  /** Media type. */
  readonly type: string;
  readonly title: string;
}
