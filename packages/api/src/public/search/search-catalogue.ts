import type { Catalogue } from '../catalogue/catalogue.ts';
import { OrderedList, type PageBounds } from '../list/ordered-list.ts';
import { excerptAround } from './excerpt.ts';
import { countFacets, fitsFilter, type SearchFilter } from './search-facets.ts';
import type { SearchEntry } from './search-entry.ts';
import type { SearchHit, SearchOutput } from './search-output.ts';
import { searchWords } from './search-words.ts';

/** A text with facets, and the page of hits that is asked for. */
export interface SearchQuestion extends SearchFilter, PageBounds {
  readonly text: string;
}

/** @throws {WorkshopError} `EDITION_UNKNOWN` or `CURSOR_UNREADABLE` */
export function searchCatalogue(catalogue: Catalogue, question: SearchQuestion): SearchOutput {
  if (question.year !== undefined) catalogue.getEdition(question.year);
  const found = catalogue.searchIndex().find(question.text);
  const words = searchWords(question.text);
  const page = new OrderedList(found, ({ key }) => key).page(
    (entry) => fitsFilter(entry, question),
    question,
  );
  return {
    ...page,
    items: page.items.map((entry) => describeHit(entry, words)),
    facets: countFacets(found, question),
  };
}

function describeHit(entry: SearchEntry, words: readonly string[]): SearchHit {
  const { kind, years, title, line, href, topics, text } = entry;
  const [year = null, ...more] = years;
  return {
    kind,
    year: more.length > 0 ? null : year,
    years,
    title,
    line,
    href,
    excerpt: excerptAround(text, words),
    topics,
  };
}
