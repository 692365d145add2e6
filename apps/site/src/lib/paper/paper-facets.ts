import type { ContributionSummary, EditionSummary } from '@ml4astro/api/public';
import { PRESENTATIONS } from '@ml4astro/edition';
import type { PaperGroup, PaperGroups } from '@ml4astro/ui/paper-list/arrange-papers';
import { PAPER_GROUPINGS, type PaperChoices } from '@ml4astro/ui/paper-list/paper-query';

/** By what the papers of a list can be parted, filtered and grouped: what the data has, and nothing else. */
export interface PaperFacets {
  readonly groups: PaperGroups;
  readonly choices: PaperChoices;
}

const PRESENTATION_GROUPS = {
  spotlight: { id: 'spotlights', title: 'Spotlight talks' },
  poster: { id: 'posters', title: 'Posters' },
} as const;

/**
 * Finds what a list of papers has to choose from.
 *
 * @param editions those whose papers are listed, oldest first; one, and the list is not parted by year
 */
export function findPaperFacets(
  contributions: readonly ContributionSummary[],
  editions: readonly Pick<EditionSummary, 'year' | 'conference'>[],
): PaperFacets {
  const years = editions.length > 1 ? groupByYear(contributions, editions) : [];
  const presentations = PRESENTATIONS.filter((key) =>
    contributions.some(({ presentation }) => presentation === key),
  ).map((key) => ({ key, ...PRESENTATION_GROUPS[key] }));
  const topics = groupByTopic(contributions);
  const groups: PaperGroups = {
    ...(years.length > 0 && { year: years }),
    presentation: presentations,
    ...(topics.length > 0 && { topic: topics }),
    none: [{ key: '', id: 'all-papers', title: 'All papers' }],
  };
  // Parting a list into one part is no choice, but the heading that it gives is right.
  const first = years.length > 0 ? 'year' : 'presentation';
  const worth = PAPER_GROUPINGS.filter((each) => each !== first && (groups[each]?.length ?? 0) > 1);
  const parted = worth.length > 0 || (groups[first]?.length ?? 0) > 1;
  const keys = (list: readonly PaperGroup[]) => list.map(({ key }) => key).filter((key) => key !== '');
  return {
    groups,
    choices: {
      year: keys(years),
      presentation: keys(presentations),
      topic: keys(topics),
      group: [first, ...worth, ...(parted ? (['none'] as const) : [])],
    },
  };
}

function groupByYear(
  contributions: readonly ContributionSummary[],
  editions: readonly Pick<EditionSummary, 'year' | 'conference'>[],
): PaperGroup[] {
  const years = new Set(contributions.map(({ year }) => year));
  return editions
    .toReversed()
    .filter(({ year }) => years.has(year))
    .map(({ year, conference }) => ({
      key: String(year),
      id: `papers-${year}`,
      title: `${year} · ${conference.name}, ${conference.city}`,
    }));
}

function groupByTopic(contributions: readonly ContributionSummary[]): PaperGroup[] {
  const labels = new Map(contributions.flatMap(({ topics }) => topics.map(({ id, label }) => [id, label])));
  if (labels.size === 0) return [];
  const named = [...labels]
    .map(([key, title]) => ({ key, id: `topic-${key}`, title }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const unnamed = contributions.some(({ topics }) => topics.length === 0);
  return unnamed ? [...named, { key: '', id: 'topic-none', title: 'No topic named' }] : named;
}
