import { Cite, type CSL } from '@citation-js/core';
import { plainTex } from '@ml4astro/edition/tex';
import { expect, test } from 'vitest';
import { ODD_TITLES, PAPER } from '../../test/odd-papers.ts';
import { REAL_PAPERS } from '../../test/real-papers.ts';
import { writeCslJson } from './csl-json.ts';
import type { CitedPaper } from './cited-paper.ts';

const read = (papers: readonly CitedPaper[]) => JSON.parse(writeCslJson(papers)) as CSL[];

/** The variables of CSL 1.0.2 that are used, by the shape that its input schema (csl-data.json) gives them. */
const SHAPES: Readonly<Record<string, 'text' | 'names' | 'date'>> = {
  ...Object.fromEntries(
    'id type title container-title event-title event-place URL DOI archive archive_location abstract keyword note'
      .split(' ')
      .map((name) => [name, 'text']),
  ),
  author: 'names',
  issued: 'date',
  'event-date': 'date',
};
const NAME_PARTS = ['family', 'given', 'non-dropping-particle', 'suffix', 'literal'];

function shapeOf(value: unknown): string {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value))
    return value.every((name: object) => Object.keys(name).every((part) => NAME_PARTS.includes(part)))
      ? 'names'
      : 'list';
  return Object.keys(value as object).join() === 'date-parts' ? 'date' : 'object';
}

const FULL: CitedPaper = {
  ...PAPER,
  doi: '10.1093/mnras/stad1',
  arxiv: '2306.01234',
  abstract: 'Of **$\\gamma$** [rays](https://example.org).',
  topics: ['A, b', 'C'],
  authors: [
    { given: 'Patrick', family: 'van der Smagt' },
    { given: 'Sammy', family: 'Davis Jr.' },
    { given: 'Sammy Jr.', family: 'Davis' },
    { given: '', family: 'LSST Collaboration' },
  ],
};

test('every variable is one of CSL, in the shape that its schema asks for', () => {
  for (const item of read([...REAL_PAPERS, FULL])) {
    const shapes = Object.fromEntries(Object.entries(item).map(([name, value]) => [name, shapeOf(value)]));
    expect(shapes).toEqual(Object.fromEntries(Object.keys(item).map((name) => [name, SHAPES[name]])));
  }
});

test('a reader of CSL that corrects what is malformed finds nothing to correct', () => {
  const read = new Cite(writeCslJson([...REAL_PAPERS, FULL])).data.map((item) => ({
    ...item,
    _graph: undefined,
  }));
  expect(read).toEqual(JSON.parse(writeCslJson([...REAL_PAPERS, FULL])));
});

test('every paper on record keeps its key, title, number of authors, year and address', () => {
  expect(
    read(REAL_PAPERS).map(({ id, title, author, issued, URL }) => [
      id,
      title,
      author?.length,
      issued?.['date-parts']?.[0][0],
      URL,
    ]),
  ).toEqual(
    REAL_PAPERS.map(({ key, title, authors, year, url }) => [
      key,
      plainTex(title),
      authors.length,
      year,
      url,
    ]),
  );
});

test('an abstract is its words alone', () => {
  expect(read([FULL])[0]?.abstract).toBe('Of γ rays.');
});

test('names are in the parts that a style sorts and abbreviates by', () => {
  expect(read([FULL])[0]?.author).toEqual([
    { 'non-dropping-particle': 'van der', family: 'Smagt', given: 'Patrick' },
    { family: 'Davis', given: 'Sammy', suffix: 'Jr.' },
    { family: 'Davis', given: 'Sammy', suffix: 'Jr.' },
    { literal: 'LSST Collaboration' },
  ]);
});

test('the conference is the event, its workshop the container', () => {
  expect(read([PAPER])[0]).toMatchObject({
    type: 'paper-conference',
    'container-title': 'ICML 2023 Workshop on Machine Learning for Astrophysics',
    'event-title': '40th International Conference on Machine Learning',
    'event-date': { 'date-parts': [[2023, 7, 29]] },
    note: 'Non-archival workshop paper',
  });
});

test('a workshop whose day is unknown has a year alone', () => {
  const [item] = read([{ ...PAPER, date: null }]);
  expect(item?.issued).toEqual({ 'date-parts': [[2023]] });
  expect(item).not.toHaveProperty('event-date');
});

test.each(ODD_TITLES)('%s comes back as it was', (title) => {
  expect(read([{ ...PAPER, title }])[0]?.title).toBe(title.replace(/\s+/g, ' '));
});
