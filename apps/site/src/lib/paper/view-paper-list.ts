import type { ContributionSummary, EditionSummary } from '@ml4astro/api/public';
import type { ContributionView } from '@ml4astro/ui/catalogue-view';
import { arrangePapers } from '@ml4astro/ui/paper-list/arrange-papers';
import { foldPaper, type ListedPaper } from '@ml4astro/ui/paper-list/listed-paper';
import { readPaperQuery, type PaperQuery } from '@ml4astro/ui/paper-list/paper-query';
import { plainTex } from '@ml4astro/ui/tex';
import { findPaperFacets, type PaperFacets } from './paper-facets.ts';
import { starOfPaper } from './star-of-paper.ts';

/** A list of papers as a page shows it. */
export interface PaperListView extends PaperFacets {
  readonly query: PaperQuery;
  /** Parts with their headings; papers that do not fit the query are in them, unshown. */
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly shown: number;
    readonly contributions: readonly ContributionView[];
  }[];
  readonly shown: number;
  readonly total: number;
}

/** What a list of papers is made of. */
export interface PaperListSources {
  readonly contributions: readonly ContributionSummary[];
  /** Those whose papers are listed, oldest first. */
  readonly editions: readonly Pick<EditionSummary, 'year' | 'conference'>[];
  /** By year, of each paper the ids of the programme's rows in which it is shown. */
  readonly sessions: ReadonlyMap<number, ReadonlyMap<string, readonly string[]>>;
  /** The part of the address behind `?`. */
  readonly params: Pick<URLSearchParams, 'get'>;
}

/** Arranges papers as the address asks. */
export function viewPaperList({
  contributions,
  editions,
  sessions,
  params,
}: PaperListSources): PaperListView {
  const facets = findPaperFacets(contributions, editions);
  const query = readPaperQuery(params, facets.choices);
  const papers = contributions.map((contribution, order) => ({
    ...foldContribution(contribution, order),
    contribution,
  }));
  const arranged = arrangePapers(papers, query, facets.groups);
  return {
    ...facets,
    query,
    parts: arranged.map(({ group, papers: members, shown }) => ({
      id: group.id,
      title: group.title,
      shown,
      contributions: members.map(
        ({ paper: { contribution, order, year, topics, persons, firstAuthor }, fits }) => ({
          ...contribution,
          anchor: editions.length > 1 ? `paper-${year}-${contribution.id}` : `paper-${contribution.id}`,
          star: {
            id: starOfPaper(contribution),
            sessions: sessions.get(contribution.year)?.get(contribution.id) ?? [],
          },
          listing: { fits, order, year, topics, persons, firstAuthor },
        }),
      ),
    })),
    shown: arranged.reduce((sum, { shown }) => sum + shown, 0),
    total: contributions.length,
  };
}

function foldContribution(contribution: ContributionSummary, order: number): ListedPaper {
  const { id, year, presentation, title, authors, topics } = contribution;
  return foldPaper({
    id,
    order,
    year: String(year),
    presentation,
    topics: topics.map((topic) => topic.id),
    persons: authors.flatMap(({ person }) => person ?? []),
    title: plainTex(title),
    authors: authors.map(({ name }) => name),
    firstAuthor: `${authors[0]?.family ?? ''} ${authors[0]?.given ?? ''}`,
    topicLabels: topics.map(({ label }) => label),
  });
}
