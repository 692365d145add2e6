import { findArxivId, findDoi } from '../citation/stated-identifier.ts';
import { plainText } from '../text/plain-text.ts';
import { absoluteUrl, type DescribedSeries } from './json-ld.ts';
import { findPdf, type DescribedPaper, type PaperContext } from './paper.ts';

/** A `<meta>` element: its name (or property) and its content. */
export type MetaTag = readonly [name: string, content: string];

/**
 * The `citation_*` tags of a paper's page, in order, as Google Scholar reads them
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing, "Indexing guidelines").
 */
export function scholarMeta(
  series: DescribedSeries,
  { edition, published }: PaperContext,
  paper: DescribedPaper,
): readonly MetaTag[] {
  const pdf = findPdf(paper);
  const arxiv = findIn(paper, 'arxiv', findArxivId);
  const doi = findIn(paper, 'doi', findDoi);
  return [
    ['citation_title', plainText(paper.title)],
    ...paper.authors.map((author): MetaTag => ['citation_author', writeName(author)]),
    ...(published === null
      ? []
      : [['citation_publication_date', published.slice(0, 10).replaceAll('-', '/')] as const]),
    ['citation_conference_title', `${edition.conference.name} Workshop on ${edition.title}`],
    ['citation_abstract_html_url', absoluteUrl(paper.href, series)],
    ...(pdf === undefined ? [] : [['citation_pdf_url', absoluteUrl(pdf, series)] as const]),
    ['citation_language', 'en'],
    ...paper.topics.map(({ label }): MetaTag => ['citation_keywords', label]),
    ...(arxiv === undefined ? [] : [['citation_arxiv_id', arxiv] as const]),
    ...(doi === undefined ? [] : [['citation_doi', doi] as const]),
  ];
}

/** `van der Smagt, Patrick`; a name of one part is that part. */
function writeName({ given, family }: DescribedPaper['authors'][number]): string {
  return given === '' ? family : `${family}, ${given}`;
}

/** The identifier that the first file of a kind is known by. */
function findIn({ files }: DescribedPaper, kind: string, find: (address: string) => string | undefined) {
  return files.filter((file) => file.kind === kind).flatMap(({ href }) => find(href) ?? [])[0];
}
