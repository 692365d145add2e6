import type { NamedPerson } from './person-json-ld.ts';

/** A contribution as its page shows it; `ContributionDetail` of the API has all of this. */
export interface DescribedPaper {
  /** A path of the site: `/icml2023/papers/58-title/`. */
  readonly href: string;
  /** May hold TeX in `$…$`. */
  readonly title: string;
  /** In the order of the paper. */
  readonly authors: readonly (NamedPerson & { readonly given: string; readonly family: string })[];
  /** Markdown with TeX. */
  readonly abstract: string | null;
  readonly topics: readonly { readonly label: string }[];
  readonly files: readonly { readonly kind: string; readonly href: string; readonly external: boolean }[];
}

/** The edition of a paper. */
export interface PaperEdition {
  /** `/icml2023`. */
  readonly path: string;
  readonly title: string;
  readonly conference: { readonly name: string };
}

/** What a paper's structured data need beside the paper. */
export interface PaperContext {
  readonly edition: PaperEdition;
  /**
   * The date that references to the paper give, as Google Scholar wants it: the day of the workshop, or its year while the
   * day is not settled. Not the day on which the list of papers went online. `null` for no date.
   */
  readonly published: string | null;
}

/**
 * The address of the paper itself: a PDF of this site if there is one, which Google Scholar asks to lie in the folder of
 * its page, or else one elsewhere. A link to a page about the paper is none.
 */
export function findPdf({ files }: Pick<DescribedPaper, 'files'>): string | undefined {
  const papers = files.filter(
    ({ kind, href }) => kind === 'paper' && /\.pdf$/i.test(href.replace(/[?#].*$/, '')),
  );
  return (papers.find(({ external }) => !external) ?? papers[0])?.href;
}
