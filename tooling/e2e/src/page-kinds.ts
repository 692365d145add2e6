import type { Edition, Series } from '@ml4astro/edition';

/** One page that stands for all of its kind. */
export interface PageKind {
  /** For reports and file names: `2023-papers`, `hub-people`. */
  readonly name: string;
  readonly path: string;
  /** What the server answers: the page for what is not there is a kind too. */
  readonly status: 200 | 404;
}

const SECTIONS = 'call dates programme papers people venue registration organizers search starred'.split(' ');

/** A page of every kind that an edition has. A paper's address without words leads to the whole one. */
export function listEditionPages({ year, slug, contributions }: Edition): PageKind[] {
  const paper = contributions[0];
  return [
    { name: `${year}-home`, path: `/${slug}/`, status: 200 },
    ...SECTIONS.map((section) => ({
      name: `${year}-${section}`,
      path: `/${slug}/${section}/`,
      status: 200 as const,
    })),
    ...(paper === undefined
      ? []
      : [{ name: `${year}-paper`, path: `/${slug}/papers/${paper.id}/`, status: 200 as const }]),
    { name: `${year}-not-found`, path: `/${slug}/nothing-here/`, status: 404 },
  ];
}

/** A page of every kind that the hub has. */
export function listHubPages({ people }: Series): PageKind[] {
  const person = people[0];
  return [
    { name: 'hub-home', path: '/', status: 200 },
    { name: 'hub-editions', path: '/editions/', status: 200 },
    { name: 'hub-papers', path: '/papers/', status: 200 },
    { name: 'hub-people', path: '/people/', status: 200 },
    { name: 'hub-data', path: '/data/', status: 200 },
    { name: 'hub-search', path: '/search/', status: 200 },
    { name: 'hub-results', path: '/search/?q=bayesian', status: 200 },
    { name: 'hub-no-result', path: '/search/?q=nothing-of-this-name', status: 200 },
    { name: 'hub-filtered', path: '/papers/?q=bayesian&sort=title', status: 200 },
    { name: 'hub-starred', path: '/starred/', status: 200 },
    ...(person === undefined
      ? []
      : [{ name: 'hub-person', path: `/people/${person.id}/`, status: 200 as const }]),
    { name: 'hub-not-found', path: '/nothing-here/', status: 404 },
  ];
}

/** The page that shows every component in every state; it is served live alone. */
export const GALLERY: PageKind = { name: 'components', path: '/components/', status: 200 };
