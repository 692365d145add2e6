import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '@ml4astro/edition';
import { listNamedPersons } from '@ml4astro/edition/seal';

/** What a built site lists. */
export interface SiteCounts {
  readonly papers: number;
  readonly people: number;
}

/** Pages of an edition that together list everyone with a part in it. */
const PEOPLE_PAGES = ['people', 'organizers', 'programme'];

/** What a site was found to list, and in which it differs from its data. */
export interface SiteCount {
  readonly counts: SiteCounts;
  /** One sentence for each kind of which it lists others than the data has. */
  readonly faults: readonly string[];
}

/**
 * Counts the papers and the people on the pages of a built site, and compares them with the edition's data.
 *
 * @param folder of the build; the site lies below its slug there
 */
export function countSite(folder: string, edition: Edition): SiteCount {
  const { slug, contributions } = edition;
  const read = (page: string) => readFileSync(join(folder, slug, page, 'index.html'), 'utf8');
  const slugs = listMatches(read('papers'), new RegExp(`href="/${slug}/papers/([A-Za-z0-9-]+)/"`, 'g'));
  const idOf = (paper: string) =>
    contributions.find(({ id }) => paper === id || paper.startsWith(`${id}-`))?.id ?? paper;
  const papers = new Set([...slugs].map(idOf));
  const people = listMatches(PEOPLE_PAGES.map(read).join('\n'), /href="\/people\/([a-z0-9-]+)\/"/g);
  return {
    counts: { papers: papers.size, people: people.size },
    faults: [
      ...compare('papers', papers, new Set(contributions.map(({ id }) => id))),
      ...compare('people', people, listNamedPersons(edition)),
    ],
  };
}

function listMatches(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].flatMap(([, id]) => id ?? []));
}

function compare(kind: string, found: ReadonlySet<string>, expected: ReadonlySet<string>): readonly string[] {
  const missing = [...expected].filter((id) => !found.has(id));
  const more = [...found].filter((id) => !expected.has(id));
  if (missing.length === 0 && more.length === 0) return [];
  const said = [
    missing.length === 0 ? [] : `missing: ${missing.slice(0, 5).join(', ')}`,
    more.length === 0 ? [] : `not in the data: ${more.slice(0, 5).join(', ')}`,
  ].flat();
  return [`Its pages list ${found.size} ${kind}, the data ${expected.size} (${said.join('; ')}).`];
}
