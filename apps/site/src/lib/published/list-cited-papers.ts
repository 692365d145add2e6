import type { ContributionSummary, PublicCaller } from '@ml4astro/api/public';
import type { CitedPaper } from '@ml4astro/formats/citation';
import type { PaperRow } from '@ml4astro/formats/table';
import { collectAll } from '#lib/collect-all.ts';
import { citeContribution, type CitedEdition } from '#lib/paper/cite-contribution.ts';

/** A paper as bibliographies and as tables have it. */
export interface ListedPaper {
  readonly cited: CitedPaper;
  readonly row: PaperRow;
}

/**
 * The papers of an edition, in its order.
 *
 * @param origin public address of the series, without a path
 */
export async function listCitedPapers(
  edition: CitedEdition,
  origin: string,
  api: PublicCaller,
): Promise<ListedPaper[]> {
  const contributions = await collectAll((page) => api.contribution.list({ year: edition.year, ...page }));
  return contributions.map((contribution) => listPaper(contribution, edition, origin));
}

/** The papers of all editions, the newest edition first. */
export async function listAllCitedPapers(api: PublicCaller): Promise<ListedPaper[]> {
  const { editions, url } = await api.series.get();
  const lists = await Promise.all(
    editions.toReversed().map(async ({ year }) => listCitedPapers(await api.edition.get({ year }), url, api)),
  );
  return lists.flat();
}

function listPaper(contribution: ContributionSummary, edition: CitedEdition, origin: string): ListedPaper {
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
