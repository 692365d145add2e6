import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { readMarkup, type Markup } from './read-markup.ts';
import { readStylesheet } from './read-stylesheet.ts';
import { addressOf, findTarget } from './site-address.ts';
import type { SiteFinding, SiteInspection, SiteLink, WrittenLink } from './site-link.ts';
import type { SiteScope } from './site-scope.ts';

/** How a site is looked at. */
export interface SiteView {
  /** The public origin, such as `https://ml4astro.github.io`: addresses that begin with it are of the same host. */
  readonly origin: string;
  /** Which addresses are this site's own. */
  readonly scope: SiteScope;
}

const XML = /\.(?:svg|xml|atom)$/;

/**
 * Looks at a built site as it lies in a folder, the root of its host: that each address which it writes leads to one of
 * its files, each fragment to a place, and that no page makes a browser ask another host. What scripts do is not seen:
 * the policy of the pages keeps those to their own host.
 */
export function inspectSite(folder: string, { origin, scope }: SiteView): SiteInspection {
  const files = listFiles(folder);
  const known = new Set(files);
  const read = new Map(files.map((file) => [file, readLinks(folder, file)] as const));
  const findings = new Map<string, SiteFinding>();
  const lists = { elsewhere: new Map<string, SiteLink>(), named: new Map(), outside: new Map() };

  for (const [file, markup] of read) {
    if (markup === undefined) continue;
    const found = (kind: SiteFinding['kind'], address: string) =>
      findings.set(`${kind} ${file} ${address}`, { file, address, kind });
    const base = new URL(markup.base ?? '', `${origin}${addressOf(file)}`);
    for (const written of markup.links) {
      const link = resolve(written, base);
      if (link === undefined) found('unreadable-link', written.address);
      else if (link === 'no-page') continue;
      else if (link.origin !== origin) {
        if (written.use === 'request') found('outside-request', link.href);
        else lists.outside.set(`${file} ${link.href}`, { file, address: link.href });
      } else {
        const address = link.pathname + link.search + link.hash;
        const target = findTarget(link.pathname, known);
        const list = (name: 'elsewhere' | 'named') =>
          lists[name].set(`${file} ${address}`, { file, address });
        if (target !== undefined) {
          if (!hasPlace(read.get(target), target, link.hash)) found('missing-fragment', address);
        } else if (written.use === 'link' && namesHost(written.address)) list('named');
        else if (!scope(link.pathname)) list('elsewhere');
        else found('broken-link', address);
      }
    }
  }
  return {
    pages: files.filter((file) => file.endsWith('.html')).map(addressOf),
    findings: [...findings.values()],
    elsewhere: [...lists.elsewhere.values()],
    named: [...lists.named.values()],
    outside: [...lists.outside.values()],
  };
}

function readLinks(folder: string, file: string): Markup | undefined {
  const text = () => readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.html') || XML.test(file)) return readMarkup(text(), { xml: !file.endsWith('.html') });
  if (!file.endsWith('.css')) return undefined;
  const links = readStylesheet(text()).map((address): WrittenLink => ({ address, use: 'request' }));
  return { links, ids: new Set(), base: undefined };
}

function resolve({ address }: WrittenLink, base: URL): URL | 'no-page' | undefined {
  if (!URL.canParse(address, base.href)) return undefined;
  // A calendar program takes webcal for https.
  const url = new URL(new URL(address, base.href).href.replace(/^webcal:/, 'https:'));
  if (['mailto:', 'tel:', 'geo:', 'data:', 'blob:'].includes(url.protocol)) return 'no-page';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  try {
    decodeURIComponent(url.pathname + url.hash);
    return url;
  } catch {
    return undefined;
  }
}

function hasPlace(markup: Markup | undefined, file: string, hash: string): boolean {
  const place = decodeURIComponent(hash.slice(1)).replace(/:~:.*$/s, '');
  if (place === '' || place.toLowerCase() === 'top' || !file.endsWith('.html')) return true;
  return markup?.ids.has(place) ?? false;
}

function namesHost(address: string): boolean {
  return /^(?:[a-z]+:)?\/\//i.test(address);
}
