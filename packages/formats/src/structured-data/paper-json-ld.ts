import type { ScholarlyArticle, WithContext } from 'schema-dts';
import { wordsOfMarkdown } from '@ml4astro/edition/markdown';
import { plainText } from '../text/plain-text.ts';
import { absoluteUrl, type DescribedSeries, type JsonLd } from './json-ld.ts';
import { findPdf, type DescribedPaper, type PaperContext } from './paper.ts';
import { namePerson } from './person-json-ld.ts';

/**
 * A paper's page: https://schema.org/ScholarlyArticle. It is part of the collection of its edition, not of a periodical:
 * a workshop is no publisher.
 */
export function paperJsonLd(
  series: DescribedSeries,
  { edition, published }: PaperContext,
  paper: DescribedPaper,
): JsonLd {
  const url = absoluteUrl(paper.href, series);
  const title = plainText(paper.title);
  const pdf = findPdf(paper);
  const sameAs = paper.files.filter(({ kind }) => kind === 'doi' || kind === 'arxiv').map(({ href }) => href);
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': url,
    url,
    headline: title,
    name: title,
    author: paper.authors.map((author) => namePerson(author, series)),
    inLanguage: 'en',
    ...(published === null ? {} : { datePublished: published }),
    ...(paper.abstract === null
      ? {}
      : { abstract: plainText(wordsOfMarkdown(paper.abstract)).replace(/\s+/g, ' ').trim() }),
    ...(paper.topics.length === 0 ? {} : { keywords: paper.topics.map(({ label }) => label) }),
    ...(sameAs.length === 0 ? {} : { sameAs }),
    ...(pdf === undefined
      ? {}
      : {
          encoding: {
            '@type': 'MediaObject',
            contentUrl: absoluteUrl(pdf, series),
            encodingFormat: 'application/pdf',
          },
        }),
    isPartOf: {
      '@type': 'Collection',
      name: `Papers of ${series.shortName} at ${edition.conference.name}`,
      url: absoluteUrl(`${edition.path}/papers/`, series),
    },
  } satisfies WithContext<ScholarlyArticle>;
}
