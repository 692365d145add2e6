/** A paper with what a citation of it says. */
export interface CitedPaper {
  /** Of {@link citationKey}. */
  readonly key: string;
  /** With TeX in `$…$`. */
  readonly title: string;
  /** In the order of the paper. */
  readonly authors: readonly CitedAuthor[];
  readonly year: number;
  /** Day of the workshop, `2023-07-29`; `null` while unknown. */
  readonly date: string | null;
  /** Title of the workshop without its conference: `Machine Learning for Astrophysics`. */
  readonly workshop: string;
  readonly conference: CitedConference;
  /** Absolute address of the paper's page. */
  readonly url: string;
  /** Absolute address of the paper's file. */
  readonly pdf: string | null;
  /** That the authors stated, for the paper as it appeared elsewhere: `10.1093/mnras/stad1`. Never one of ours. */
  readonly doi: string | null;
  /** That the authors stated: `2306.01234`. */
  readonly arxiv: string | null;
  /** Markdown with TeX in `$…$`. */
  readonly abstract: string | null;
  /** Labels, as a reader sees them. */
  readonly topics: readonly string[];
  /** Whether the call of the edition counts as publication. */
  readonly archival: 'archival' | 'non-archival' | 'unstated';
}

/** A name in its two parts. A body such as a collaboration has a family name alone. */
export interface CitedAuthor {
  readonly given: string;
  readonly family: string;
}

/** The conference at which the workshop was held. */
export interface CitedConference {
  /** Short, with the year: `ICML 2023`. */
  readonly name: string;
  /** In full: `International Conference on Machine Learning`. */
  readonly title: string | null;
  /** Which one it was: 40 for the 40th. */
  readonly ordinal: number | null;
  readonly city: string;
  readonly country: string;
}
