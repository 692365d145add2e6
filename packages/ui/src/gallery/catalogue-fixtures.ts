import type { Act, ActState, Role } from '@ml4astro/edition';
import type {
  ActCardView,
  ContributionView,
  EditionTimelineView,
  PersonRoleView,
  SkyPictureView,
} from '../catalogue-view.ts';

/** People with and without an affiliation, with long and accented names. */
export const GALLERY_PEOPLE: readonly PersonRoleView[] = [
  person('shirley-ho', 'Shirley Ho', 'invited-speaker', 'Polymathic AI'),
  person('brice-menard', 'Brice Ménard', 'keynote', 'Johns Hopkins University'),
  person('francisco-villaescusa-navarro', 'Francisco Villaescusa-Navarro', 'chair', 'Simons Foundation'),
  person(
    'laurence-perreault-levasseur',
    'Laurence Perreault-Levasseur',
    'co-chair',
    'University of Montreal',
  ),
  person('uros-seljak', 'Uroš Seljak', 'soc', 'UC Berkeley'),
  person('nobody', 'Aristarchus', 'panelist', null),
  {
    ...person('henrietta-leavitt', 'Henrietta Leavitt', 'keynote', 'Harvard College Observatory'),
    portrait: { src: drawing(400, 500), width: 400, height: 500 },
  },
  {
    ...person('cecilia-payne-gaposchkin', 'Cecilia Payne-Gaposchkin', 'invited-speaker', 'Harvard'),
    portrait: {
      src: drawing(192, 192),
      width: 192,
      height: 192,
      sources: [{ type: 'image/svg+xml', srcset: `${drawing(96, 96)} 96w, ${drawing(192, 192)} 192w` }],
    },
  },
];

/** A sky with one star and its circles. */
export const GALLERY_SKY: SkyPictureView = {
  src: `data:image/svg+xml,${encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1000" fill="none" stroke="#b9bede">' +
      '<circle cx="500" cy="500" r="468"/><circle cx="500" cy="500" r="125" opacity=".4"/>' +
      '<circle cx="500" cy="500" r="270" opacity=".4"/><circle cx="440" cy="540" r="3" fill="#fff"/></svg>',
  )}`,
  size: 1000,
  words: 'The sky above Vancouver on 20 July 2025 at 22:41',
};

/** Sponsors with a link, with a logo, and by name alone. */
export const GALLERY_SPONSORS = [
  { name: 'An Observatory', url: 'https://example.org/', logo: null },
  { name: 'A Telescope', url: 'https://example.org/', logo: drawing(240, 60) },
  { name: 'A Foundation', url: null, logo: null },
];

/** Contributions with one and many authors, with and without files, with TeX. */
export const GALLERY_CONTRIBUTIONS: readonly ContributionView[] = [
  {
    id: '76',
    href: '#paper-76',
    title: 'Field-Level Inference with Microcanonical Langevin Monte Carlo',
    presentation: 'spotlight',
    authors: [
      { name: 'Adrian Bayer', person: null },
      { name: 'Uroš Seljak', person: 'uros-seljak' },
      { name: 'Chirag Modi', person: null },
    ],
    files: [
      { kind: 'paper', href: 'https://example.org/76.pdf', external: true },
      { kind: 'poster', href: '#posters', external: false },
      { kind: 'arxiv', href: 'https://example.org/abs/76', external: true },
    ],
  },
  {
    id: '11',
    href: '#paper-11',
    title: 'An $E(n)$-equivariant graph network for the $10^{-3}\\,\\mathrm{Mpc}$ sky',
    presentation: 'poster',
    authors: [{ name: 'Aizhan Akhmetzhanova', person: null }],
    files: [],
  },
];

/** Editions in three phases and hues. */
export const GALLERY_EDITIONS: readonly EditionTimelineView[] = [
  edition(2022, 40, 'sealed', 'Baltimore', 'USA', 38, 8),
  edition(2023, 190, 'concluded', 'Honolulu', 'USA', 40, 10),
  edition(2025, 275, 'call-open', 'Vancouver', 'Canada', 0, 3),
];

/** A card for each state of an act, now and for a long time to come. */
export const GALLERY_ACTS: readonly ActCardView[] = [
  act('submit', 'open', { opensAt: '2023-03-28T00:00:00Z', closesAt: '2999-06-02T12:00:00Z' }),
  act('volunteer', 'opening', { opensAt: '2999-04-01T12:00:00Z', closesAt: '2999-06-02T12:00:00Z' }),
  act('register', 'closed', { opensAt: '2023-03-28T00:00:00Z', closesAt: '2023-05-26T12:00:00Z' }),
  act('upload', 'withdrawn', null),
  act('upload', 'unannounced', null),
];

/** A card of an act that has a place and was given no dates. */
export const GALLERY_ACT_WITHOUT_DATES: ActCardView = act('register', 'unannounced', null);

function person(id: string, name: string, role: Role, affiliation: string | null): PersonRoleView {
  return { person: { id, name }, role, affiliation, portrait: null };
}

/** A picture that needs no file: a disc on a sky, of so many pixels. */
function drawing(width: number, height: number): string {
  const [x, y, radius] = [width / 2, height / 2, Math.min(width, height) / 3];
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
      `<rect width="100%" height="100%" fill="#1d2b53"/><circle cx="${x}" cy="${y}" r="${radius}" fill="#f4e3b5"/></svg>`,
  )}`;
}

function edition(
  year: number,
  hue: number,
  phase: EditionTimelineView['phase'],
  city: string,
  country: string,
  contributions: number,
  guests: number,
): EditionTimelineView {
  return {
    year,
    path: `/icml${year}`,
    hue,
    phase,
    conference: { name: `ICML ${year}`, city, country },
    counts: { contributions, guests },
  };
}

function act(act: Act, state: ActState, window: ActCardView['window']): ActCardView {
  return { act, state, window, counted: window !== null };
}
