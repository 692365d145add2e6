import type { ContributionDetail } from '@ml4astro/api/public';
import { plainTex } from '@ml4astro/ui/tex';
import { otherSpellings } from './other-spellings.ts';
import { plainMarkdown } from './plain-markdown.ts';
import type { SearchRecord } from './search-record.ts';

/** What is read of a paper. */
export type PaperSource = Pick<ContributionDetail, 'href' | 'title' | 'authors' | 'abstract' | 'topics'>;

/** A paper: found by title, authors and abstract. */
export function paperRecord({ href, title, authors, abstract, topics }: PaperSource): SearchRecord {
  return {
    kind: 'paper',
    href,
    title: plainTex(title),
    line: authors.map(({ name }) => name).join(', '),
    also: otherSpellings([title, ...authors.map(({ name }) => name)].join(' ')),
    text: abstract === null ? '' : plainMarkdown(abstract),
    topics: topics.map(({ id }) => id),
    years: [],
    onHub: false,
  };
}
