import type { SearchFacetView, SearchHitView, TextPieceView } from '../search-view.ts';

/** A facet with counts and one without a choice made, as after a search. */
export const GALLERY_FACETS: readonly SearchFacetView[] = [
  {
    name: 'kind',
    title: 'Kind',
    any: 'All',
    options: [
      { value: 'paper', label: 'Papers', count: 12 },
      { value: 'person', label: 'People', count: 1 },
      { value: 'talk', label: 'Talks', count: 0 },
    ],
    chosen: 'paper',
  },
  {
    name: 'year',
    title: 'Year',
    any: 'Any year',
    options: [
      { value: '2023', label: '2023' },
      { value: '2022', label: '2022' },
    ],
    chosen: '',
  },
];

/** Results with and without a line or an excerpt, of one year and of several. */
export const GALLERY_HITS: readonly SearchHitView[] = [
  {
    kind: 'paper',
    years: [2023],
    href: '#search-parts',
    title: pieces('Periods of *Cepheids* in the Small Magellanic Cloud'),
    line: pieces('Henrietta Leavitt, Edward Pickering'),
    excerpt: pieces(
      '… a straight line can be drawn among the brightest *Cepheids* and the logarithm of their periods …',
    ),
  },
  {
    kind: 'person',
    years: [2025, 2023, 2022],
    href: '#people',
    title: pieces('Henrietta Leavitt'),
    line: [],
    excerpt: [],
  },
];

/** A text in which stars mark what was looked for. */
function pieces(text: string): readonly TextPieceView[] {
  return text
    .split('*')
    .map((part, index) => ({ text: part, marked: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
