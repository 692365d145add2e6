import type { ContributionSummary, PublicCaller } from '@ml4astro/api/public';
import type { CitedPaper } from '@ml4astro/formats/citation';
import type { PaperRow } from '@ml4astro/formats/table';
import { collectAll } from '#lib/api/collect-all.ts';
import { citeContribution, type CitedEdition } from '#lib/paper/cite-contribution.ts';

/** A paper as bibliographies and as tables have it. */
export interface PublishedPaper {
  readonly cited: CitedPaper;
  readonly row: PaperRow;
}

/**
 * The papers of an edition, in its order.
 *
 * @param origin public address of the series, without a path
 */
export async function listPublishedPapers(
  edition: CitedEdition,
  origin: string,
  api: PublicCaller,
): Promise<PublishedPaper[]> {
  const contributions = await collectAll((page) => api.contribution.list({ year: edition.year, ...page }));
  return contributions.map((contribution) => publishPaper(contribution, edition, origin));
}

/** The papers of all editions, the newest edition first. */
export async function listAllPublishedPapers(api: PublicCaller): Promise<PublishedPaper[]> {
  const { editions, url } = await api.series.get();
  const lists = await Promise.all(
    editions
      .toReversed()
      .map(async ({ year }) => listPublishedPapers(await api.edition.get({ year }), url, api)),
  );
  return lists.flat();
}

function publishPaper(
  contribution: ContributionSummary,
  edition: CitedEdition,
  origin: string,
): PublishedPaper {
  const cited = citeContribution(contribution, edition, origin);
  const { key, title, year, topics, url, pdf, doi, arxiv } = cited;
  const { id, authors, presentation } = contribution;
  const row = {
    year,
    id,
    key,
    title,
    authors: authors.map(({ name }) => name),
    presentation,
    topics,
    url,
    pdf,
    doi,
    arxiv,
  };
  return { cited, row };
}
