import { plainText } from '../text/plain-text.ts';
import { writeXml, xmlElement, type XmlElement } from '../xml/xml-element.ts';
import { feedId } from './feed-id.ts';

/** A piece of news, as `edition.news` and `series.news` of the API have it. */
export interface FeedEntry {
  /** Never changes and is unique over all editions; the entry's id is made of it. */
  readonly id: string;
  /** May hold TeX in `$…$`. */
  readonly title: string;
  readonly text: string;
  /** ISO 8601 instant at which it became known. */
  readonly at: string;
  /** A path of the site or a whole address. */
  readonly href: string;
}

/** A feed, apart from its entries. Addresses are paths of the site or whole. */
export interface FeedFacts {
  /** Made of what never changes, such as `icml2023` or `series`; the feed's id is made of it. */
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string | null | undefined;
  /** The series speaks. `url` is the public origin of all paths. */
  readonly series: { readonly name: string; readonly url: string };
  /** The page that it is the feed of: `/icml2023/`. */
  readonly href: string;
  /** Its own address: `/icml2023/feed.atom`. */
  readonly self: string;
  /** ISO 8601 instant that stands as its date while there is no news. */
  readonly quietSince: string;
}

/** Writes an Atom feed (RFC 4287). It is as old as its newest entry: the same news gives the same bytes. */
export function writeAtomFeed(facts: FeedFacts, entries: readonly FeedEntry[]): string {
  const { series } = facts;
  const absolute = (href: string) => new URL(href, series.url).href;
  const newest = entries.reduce<FeedEntry | undefined>(
    (latest, entry) =>
      latest !== undefined && Date.parse(latest.at) >= Date.parse(entry.at) ? latest : entry,
    undefined,
  );
  return writeXml(
    xmlElement('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      xmlElement('id', {}, feedId(`feed:${facts.id}`)),
      xmlElement('title', {}, facts.title),
      facts.subtitle == null ? undefined : xmlElement('subtitle', {}, facts.subtitle),
      xmlElement('updated', {}, writeInstant(newest?.at ?? facts.quietSince)),
      xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: absolute(facts.self) }),
      xmlElement('link', { rel: 'alternate', type: 'text/html', href: absolute(facts.href) }),
      xmlElement('author', {}, [xmlElement('name', {}, series.name), xmlElement('uri', {}, absolute('/'))]),
      ...entries.map((entry) => entryElement(entry, absolute(entry.href))),
    ]),
  );
}

function entryElement({ id, title, text, at }: FeedEntry, href: string): XmlElement {
  return xmlElement('entry', {}, [
    xmlElement('id', {}, feedId(`news:${id}`)),
    xmlElement('title', {}, plainText(title)),
    xmlElement('updated', {}, writeInstant(at)),
    xmlElement('published', {}, writeInstant(at)),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href }),
    xmlElement('summary', {}, plainText(text)),
  ]);
}

/** In UTC, as RFC 3339 (RFC 4287 section 3.3). */
function writeInstant(at: string): string {
  return new Date(at).toISOString();
}
