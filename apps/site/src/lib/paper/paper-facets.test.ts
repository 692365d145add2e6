import { expect, test } from 'vitest';
import type { ContributionSummary } from '@ml4astro/api/public';
import { findPaperFacets } from './paper-facets.ts';
import { viewPaperList } from './view-paper-list.ts';

const conference = {
  name: 'ICML',
  title: 'ICML',
  ordinal: 1,
  city: 'Honolulu',
  country: 'USA',
  url: null,
};
const editions = [
  { year: 2022, conference },
  { year: 2023, conference },
];
const topic = (id: string) => ({ id, label: `On ${id}` });

const paper = (id: string, facts: Partial<ContributionSummary> = {}): ContributionSummary => ({
  year: 2023,
  id,
  slug: `${id}-a`,
  href: `/icml2023/papers/${id}-a/`,
  title: `Paper ${id}`,
  presentation: 'poster',
  authors: [
    { name: 'Uroš Seljak', given: 'Uroš', family: 'Seljak', person: 'uros-seljak', affiliation: null },
  ],
  topics: [],
  files: [],
  ...facts,
});

test('an edition whose papers are all posters without topics offers nothing to choose, under the right heading', () => {
  const { choices, groups } = findPaperFacets([paper('1'), paper('2')], editions.slice(1));
  expect(choices).toEqual({ year: [], presentation: ['poster'], topic: [], group: ['presentation'] });
  expect(groups.presentation).toEqual([{ key: 'poster', id: 'posters', title: 'Posters' }]);
});

test('a list over the years is parted by them, the newest first, without a year that has no paper', () => {
  const { choices, groups } = findPaperFacets([paper('1')], editions);
  expect(choices.year).toEqual(['2023']);
  expect(groups.year?.map(({ title }) => title)).toEqual(['2023 · ICML, Honolulu']);
});

test('topics are those that papers name, by label; papers without one come last', () => {
  const papers = [paper('1', { topics: [topic('stars'), topic('dust')] }), paper('2')];
  const { choices, groups } = findPaperFacets(papers, editions.slice(1));
  expect(choices.topic).toEqual(['dust', 'stars']);
  expect(choices.group).toEqual(['presentation', 'topic', 'none']);
  expect(groups.topic?.map(({ title }) => title)).toEqual(['On dust', 'On stars', 'No topic named']);
});

test('a list holds every paper, those that do not fit unshown, each with its star and an anchor of its own', () => {
  const view = viewPaperList({
    contributions: [paper('1'), paper('1', { year: 2022, href: '/icml2022/papers/1-b/', title: 'Ångström' })],
    editions,
    sessions: new Map([[2023, new Map([['1', ['spotlight-1']]])]]),
    params: new URLSearchParams('q=angstrom'),
  });
  expect([view.shown, view.total]).toEqual([1, 2]);
  const listed = view.parts.flatMap(({ contributions }) => contributions);
  expect(listed.map(({ anchor, star, listing }) => ({ anchor, star, fits: listing?.fits }))).toEqual([
    { anchor: 'paper-2023-1', star: { id: 'icml2023/paper/1', sessions: ['spotlight-1'] }, fits: false },
    { anchor: 'paper-2022-1', star: { id: 'icml2022/paper/1', sessions: [] }, fits: true },
  ]);
});
