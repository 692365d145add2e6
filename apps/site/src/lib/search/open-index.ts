import type { PagefindInstance, PagefindModule } from './pagefind-module.ts';
import { INDEX_FOLDER } from './search-index.ts';
import type { SearchPlace } from './search-place.ts';

/** How results come: addresses are whole in the index, and what is left out of an excerpt is seen. */
const LOOK = { baseUrl: '/', excerptEllipsis: '…' };

/** The index of a search page. */
export interface OpenIndex {
  readonly pagefind: PagefindInstance;
  /** Years whose index could not be read: the rest answers without them. */
  readonly missing: readonly number[];
}

/**
 * Opens the index of a site, on the hub together with those of the editions beside it.
 *
 * @throws {Error} when the site's own index cannot be read
 */
export async function openIndex({ base, editions }: SearchPlace): Promise<OpenIndex> {
  // A whole address in a variable: the module is no part of this build, and its bundler is not to look for it.
  const address = new URL(`${base}${INDEX_FOLDER}/pagefind.js`, location.origin).href;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  let readable = editions;
  for (;;) {
    const pagefind = module.createInstance({ ...LOOK, basePath: `${base}${INDEX_FOLDER}/`, noWorker: true });
    // Waits for the index itself: Pagefind would wait for ever to merge others into one that did not load.
    await pagefind.search('', { filters: {} });
    const merged = await Promise.allSettled(
      readable.map(({ year, path }) =>
        pagefind.mergeIndex(`${path}/${INDEX_FOLDER}/`, { ...LOOK, mergeFilter: { year: String(year) } }),
      ),
    );
    const read = readable.filter((_edition, index) => merged[index]?.status === 'fulfilled');
    if (read.length === readable.length) {
      const missing = editions.filter((edition) => !readable.includes(edition)).map(({ year }) => year);
      return { pagefind, missing };
    }
    // An index that failed stays in the instance and fails each search: begin again without it.
    readable = read;
  }
}
