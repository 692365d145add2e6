import type { ContributionDetail, EditionDetail } from '@ml4astro/api/public';
import { paperJsonLd, scholarMeta } from '@ml4astro/formats/structured-data';
import type { PageFacts } from '#lib/page/page-facts.ts';
import { MEDIA_TYPES } from '#lib/published/media-types.ts';
import { citeContribution } from './cite-contribution.ts';

/** What the head of a paper's page tells search engines, Google Scholar and reference managers. */
export function paperFacts(
  contribution: ContributionDetail,
  edition: EditionDetail,
  series: { readonly name: string; readonly shortName: string; readonly url: string },
): PageFacts {
  const { date } = citeContribution(contribution, edition, series.url);
  // Of what has no date at all, Google Scholar lists nothing.
  const context = { edition, published: date ?? String(edition.year) };
  const file = (name: string) => `${contribution.href}${name}`;
  return {
    type: 'article',
    meta: scholarMeta(series, context, contribution),
    structured: [paperJsonLd(series, context, contribution)],
    alternates: [
      { href: file('paper.bib'), type: MEDIA_TYPES.bib, title: 'BibTeX' },
      { href: file('paper.ris'), type: MEDIA_TYPES.ris, title: 'RIS' },
      { href: file('paper.json'), type: MEDIA_TYPES.csl, title: 'CSL-JSON' },
    ],
  };
}
