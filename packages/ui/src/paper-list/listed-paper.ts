import { foldMarks } from '@ml4astro/edition/fold-name';

/** A paper as a list sorts and filters it; texts are folded: small letters without diacritics. */
export interface ListedPaper {
  /** Its place in the order of the editions. */
  readonly order: number;
  readonly year: string;
  readonly presentation: string;
  /** Ids; the first one it names is where it stands when a list is parted by topic. */
  readonly topics: readonly string[];
  /** Ids of its authors, as far as the register of persons has them. */
  readonly persons: readonly string[];
  readonly authors: readonly string[];
  readonly title: string;
  /** Family name of the first author, then the given ones. */
  readonly firstAuthor: string;
  /** Title, authors and topics, in which words are looked for. */
  readonly text: string;
}

/** What a list shows of a paper, unfolded. */
export interface PaperWords {
  readonly order: number;
  readonly year: string;
  readonly presentation: string;
  readonly topics: readonly string[];
  readonly persons: readonly string[];
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly firstAuthor: string;
  readonly topicLabels: readonly string[];
}

/** Folds what a list shows of a paper, so that server and browser find and sort alike. */
export function foldPaper({ id, topicLabels, ...paper }: PaperWords): ListedPaper {
  const authors = paper.authors.map(foldMarks);
  const title = foldMarks(paper.title);
  return {
    ...paper,
    authors,
    // A title is looked up by its first letter, whatever quotes or dollars stand before it.
    title: title.replace(/^[^\p{L}\p{N}]+/u, ''),
    firstAuthor: foldMarks(paper.firstAuthor),
    text: [title, ...authors, ...topicLabels.map(foldMarks), id.toLowerCase()].join('\n'),
  };
}
