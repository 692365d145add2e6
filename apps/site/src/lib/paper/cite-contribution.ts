import type { ContributionSummary, EditionDetail } from '@ml4astro/api/public';
import { citationKey, findArxivId, findDoi, type CitedPaper } from '@ml4astro/formats/citation';

/** What a citation takes from an edition. */
export type CitedEdition = Pick<
  EditionDetail,
  'year' | 'path' | 'title' | 'conference' | 'workshop' | 'call'
>;

/**
 * A contribution as citations name it. A DOI or arXiv id is what its authors linked, never one of ours.
 *
 * @param origin public address of the series, without a path: `https://ml4astro.github.io`
 */
export function citeContribution(
  contribution: ContributionSummary & { readonly abstract?: string | null },
  edition: CitedEdition,
  origin: string,
): CitedPaper {
  const linkOf = (kind: string) => contribution.files.find((file) => file.kind === kind)?.href;
  const pdf = linkOf('paper');
  const { name, title, ordinal, city, country } = edition.conference;
  return {
    key: citationKey(edition.path.slice(1), contribution.id),
    title: contribution.title,
    authors: contribution.authors.map(({ given, family }) => ({ given, family })),
    year: edition.year,
    date: firstDayOf(edition),
    workshop: edition.title,
    conference: { name, title, ordinal, city, country },
    url: new URL(contribution.href, origin).href,
    pdf: pdf === undefined ? null : new URL(pdf, origin).href,
    doi: findDoi(linkOf('doi') ?? '') ?? null,
    arxiv: findArxivId(linkOf('arxiv') ?? '') ?? null,
    abstract: contribution.abstract ?? null,
    topics: contribution.topics.map(({ label }) => label),
    archival: edition.call.archival,
  };
}

/** The day on which the workshop began; `null` while two are in question. */
function firstDayOf({ workshop }: CitedEdition): string | null {
  const known = workshop !== null && !['tentative', 'withdrawn'].includes(workshop.current.kind);
  return known ? workshop.current.firstDay : null;
}
