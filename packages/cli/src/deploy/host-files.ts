import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Series } from '@ml4astro/edition';
import { writeRobots, writeSitemapIndex } from '@ml4astro/formats/sitemap';
import type { Temporal } from 'temporal-polyfill';
import { collectMade } from './collect-files.ts';
import type { DeployedFile, SiteName } from './deployment.ts';
import type { DeployedBefore } from './deployment-marker.ts';
import { writeHeadersFile } from './security-headers.ts';
import { writeSecurityText } from './security-text.ts';

/** What the host's files are made of. */
export interface HostFacts {
  /** Where the deployment goes. */
  readonly folder: string;
  readonly before: DeployedBefore;
  /** The sites that the folder will hold. */
  readonly present: ReadonlySet<SiteName>;
  /** Those of them that are deployed now, and where they were built. */
  readonly deployed: readonly { readonly name: SiteName; readonly folder: string }[];
  readonly series: Series;
  readonly now: Temporal.Instant;
}

/**
 * The files at the root of a host that belong to no site alone. An edition that is deployed by itself leaves them as
 * they are where the hub is, or somebody else put them there.
 */
export function collectHostFiles(facts: HostFacts): readonly DeployedFile[] {
  const { folder, before, present, deployed, series, now } = facts;
  const withHub = deployed.some(({ name }) => name === 'hub');
  if (!withHub && present.has('hub')) return [];

  const origin = series.facts.url;
  const bases = [...present].sort().map((name) => (name === 'hub' ? '/' : `/${name}/`));
  const contact = findContact(series, present);
  const made = new Map([
    ['.nojekyll', ''],
    ['_headers', writeHeadersFile()],
    ['robots.txt', writeRobots({ sitemaps: [`${origin}/sitemap-index.xml`] })],
    ['sitemap-index.xml', writeSitemapIndex(bases.map((base) => `${origin}${base}sitemap.xml`))],
    ...(contact === undefined
      ? []
      : [['.well-known/security.txt', writeSecurityText(contact, origin, now)] as const]),
  ]);
  const files = new Map([...made].map(([path, text]) => [path, Buffer.from(text)] as const));
  if (!withHub) addNotFound(files, facts);
  const isFree = (path: string) => withHub || before.has(path) || !existsSync(join(folder, path));
  return collectMade(new Map([...files].filter(([path]) => isFree(path))), 'host');
}

/** The hub brings a page of its own for what is not found; without it, that of the latest edition serves. */
function addNotFound(files: Map<string, Buffer>, { present, deployed }: HostFacts): void {
  const latest = [...present].sort((a, b) => Number(a.slice(-4)) - Number(b.slice(-4))).at(-1);
  const site = deployed.find(({ name }) => name === latest);
  if (site !== undefined) files.set('404.html', readFileSync(join(site.folder, site.name, '404.html')));
}

/** The role address of the series, or of the latest edition there that states one. */
function findContact({ facts, editions }: Series, present: ReadonlySet<SiteName>): string | undefined {
  const stated = editions.filter(({ slug }) => present.has(slug)).map((edition) => edition.facts.contact);
  return [...stated, facts.contact].findLast((contact) => contact?.includes('@'));
}
