import { join } from 'node:path';
import { createPublicApi } from '@ml4astro/api/public';
import { frozenClock, parseInstant, yearOfSlug } from '@ml4astro/edition';
import { INDEX_FOLDER } from '../src/lib/search/search-index.ts';
import { collectEditionRecords, collectHubRecords } from './search-records/collect-records.ts';
import { writeSearchIndex } from './search-records/write-index.ts';
import { readSiteTarget, type SiteTarget } from './site-target.ts';

/**
 * Adds its search index to a static build, below the build's own path: `/icml2023/pagefind/`, or `/pagefind/` of the hub.
 *
 * @throws {Error} for the live site, which asks the API instead
 */
export async function indexStaticBuild({
  kind,
  name,
  out,
  at,
  editionsDirectory,
}: SiteTarget): Promise<void> {
  const year = yearOfSlug(name);
  if (at === undefined || (kind === 'edition' && year === undefined)) {
    throw new Error(`"${name}" is no static build: only an edition and the hub have a search index.`);
  }
  const { caller, close } = createPublicApi({
    directory: editionsDirectory,
    clock: frozenClock(parseInstant(at)),
    // An edition knows no later year.
    ...(year === undefined ? {} : { upTo: year }),
  });
  try {
    const records =
      year === undefined
        ? await collectHubRecords(caller, out)
        : await collectEditionRecords(caller, year, out);
    await writeSearchIndex(records, join(out, year === undefined ? '' : name, INDEX_FOLDER));
  } finally {
    close();
  }
}

if (import.meta.main) await indexStaticBuild(readSiteTarget(process.env));
