import { Parser } from 'htmlparser2';
import { parseSrcset } from 'srcset';
import { readStylesheet } from './read-stylesheet.ts';
import type { LinkUse, WrittenLink } from './site-link.ts';

/** What a page, picture or feed says of itself and of others. */
export interface Markup {
  readonly links: readonly WrittenLink[];
  /** Places in it that a fragment can name. */
  readonly ids: ReadonlySet<string>;
  /** What its addresses are relative to, where it says so. */
  readonly base: string | undefined;
}

type Attributes = Readonly<Record<string, string>>;

/** Relations of a `link` for which a browser fetches the address, or at least speaks to its host. */
const FETCHED =
  /^(?:stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)$/;
/** Elements that fetch what these attributes name. */
const FETCHING: Readonly<Record<string, readonly string[]>> = {
  script: ['src', 'href', 'xlink:href'],
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  iframe: ['src'],
  frame: ['src'],
  object: ['data'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  feimage: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};
/** Elements of feeds and sitemaps whose text is an address. */
const TEXT_ADDRESSES = /^(?:loc|uri|icon|logo)$/;

/**
 * Reads what a file links to and fetches.
 *
 * @param xml for SVG, feeds and sitemaps
 */
export function readMarkup(text: string, { xml }: { readonly xml: boolean }): Markup {
  const links: WrittenLink[] = [];
  const ids = new Set<string>();
  let base: string | undefined;
  let inner = '';
  const add = (use: LinkUse, addresses: readonly (string | undefined)[]) => {
    for (const address of addresses) if (address !== undefined) links.push({ address: address.trim(), use });
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        inner = '';
        const name = tag.toLowerCase();
        if (attributes['id'] !== undefined) ids.add(attributes['id']);
        if (name === 'a' && attributes['name'] !== undefined) ids.add(attributes['name']);
        if (name === 'base') base ??= attributes['href'];
        add('request', listRequests(name, attributes));
        if (name === 'a' || name === 'area') add('link', [attributes['href'], attributes['xlink:href']]);
        if (name === 'form') add('link', [attributes['action']]);
        if (name === 'button' || name === 'input') add('link', [attributes['formaction']]);
        if (name === 'link' && !isFetched(attributes)) add('statement', [attributes['href']]);
        if (name === 'meta') add('link', [findRefresh(attributes)]);
      },
      ontext: (more) => (inner += more),
      onclosetag(tag) {
        if (tag === 'style') add('request', readStylesheet(inner));
        if (xml && TEXT_ADDRESSES.test(tag)) add('statement', [inner]);
        inner = '';
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  parser.end(text);
  return { links, ids, base };
}

function listRequests(name: string, attributes: Attributes): readonly (string | undefined)[] {
  return [
    ...(FETCHING[name] ?? []).map((each) => attributes[each]),
    ...['srcset', 'imagesrcset'].flatMap((each) => {
      const written = attributes[each];
      return written === undefined ? [] : parseSrcset(written).map(({ url }) => url);
    }),
    ...(name === 'link' && isFetched(attributes) ? [attributes['href']] : []),
    ...(attributes['style'] === undefined ? [] : readStylesheet(attributes['style'], 'declarationList')),
  ];
}

function isFetched({ rel = '' }: Attributes): boolean {
  return rel
    .toLowerCase()
    .split(/\s+/)
    .some((each) => FETCHED.test(each));
}

/** Where a page sends its reader on. */
function findRefresh(attributes: Attributes): string | undefined {
  if (attributes['http-equiv']?.toLowerCase() !== 'refresh') return undefined;
  return /^[^;,]*[;,]\s*(?:url\s*=\s*)?["']?(?<to>[^"']+)/i.exec(attributes['content'] ?? '')?.groups?.['to'];
}
