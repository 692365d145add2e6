import { readFileSync } from 'node:fs';
import { writeRobots, writeSitemapIndex } from '@ml4astro/formats/sitemap';
import type { Temporal } from 'temporal-polyfill';
import { writeHeadersFile } from './security-headers.ts';
import { writeSecurityText } from './security-text.ts';

/** What the host's files are made of. */
export interface HostFacts {
  /** Public origin. */
  readonly origin: string;
  /** The paths of the sites that the folder will hold, each with a slash at both ends; `/` is the hub. */
  readonly bases: readonly string[];
  /** Whom to tell of a weakness; `undefined` where no contact is stated. */
  readonly contact: string | undefined;
  /** The page for what is not found, a file; `undefined` where the hub brings its own. */
  readonly notFound: string | undefined;
  readonly now: Temporal.Instant;
}

/**
 * The files at the root of a host that belong to no site alone, by path.
 *
 * @returns no `security.txt` where there is no contact
 */
export function writeHostFiles(facts: HostFacts): ReadonlyMap<string, Buffer> {
  const { origin, bases, contact, now } = facts;
  const files = new Map([
    ['.nojekyll', ''],
    ['_headers', writeHeadersFile()],
    ['sitemap-index.xml', writeSitemapIndex(bases.map((base) => `${origin}${base}sitemap.xml`))],
    ['robots.txt', writeRobots({ sitemaps: [`${origin}/sitemap-index.xml`] })],
  ]);
  if (contact !== undefined) files.set('.well-known/security.txt', writeSecurityText(contact, origin, now));
  const written = new Map([...files].map(([path, text]) => [path, Buffer.from(text)] as const));
  if (facts.notFound !== undefined) written.set('404.html', readFileSync(facts.notFound));
  return written;
}
