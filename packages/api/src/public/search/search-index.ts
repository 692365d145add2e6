import { plainTex } from '@ml4astro/edition/tex';
import MiniSearch from 'minisearch';
import type { SearchEntry } from './search-entry.ts';
import { searchWords } from './search-words.ts';

/** How much more a word counts in a title or a name than in prose. */
const BOOST = { title: 4, names: 2 };

/**
 * Everything that search finds, ranked by BM25+ (MiniSearch). All words of a query must occur; each may be the beginning
 * of a longer word.
 */
export class SearchIndex {
  readonly #entries: ReadonlyMap<string, SearchEntry>;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #index: MiniSearch<SearchEntry>;

  /** @param entries in the order in which they stand where they fit a query equally well */
  constructor(entries: readonly SearchEntry[]) {
    this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
    this.#positions = new Map(entries.map(({ key }, position) => [key, position]));
    this.#index = new MiniSearch<SearchEntry>({
      idField: 'key',
      fields: ['title', 'names', 'text'],
      extractField: readField,
      tokenize: searchWords,
      // They are folded already.
      processTerm: (word) => word,
      searchOptions: {
        combineWith: 'AND',
        // One letter begins too many words to mean any of them.
        prefix: (word) => word.length > 1,
        boost: BOOST,
      },
    });
    this.#index.addAll([...this.#entries.values()]);
  }

  /** What fits `text`, best first; nothing for a text without a letter or digit. */
  find(text: string): readonly SearchEntry[] {
    const position = (key: string) => this.#positions.get(key) ?? 0;
    return this.#index
      .search(text)
      .map(({ id, score }) => ({ key: String(id), score }))
      .sort((a, b) => b.score - a.score || position(a.key) - position(b.key))
      .flatMap(({ key }) => this.#entries.get(key) ?? []);
  }
}

/** A title with TeX is found by its letters and by its commands: by "ΛCDM" and by "lambda". */
function readField(entry: SearchEntry, field: string): string {
  if (field === 'title' && entry.title.includes('$'))
    return [...new Set([...searchWords(entry.title), ...searchWords(plainTex(entry.title))])].join(' ');
  return String(entry[field as keyof SearchEntry]);
}
