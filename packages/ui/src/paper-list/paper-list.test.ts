import { expect, test } from 'vitest';
import { arrangePapers, paperCountWords } from './arrange-papers.ts';
import { fitsPaperQuery } from './fits-paper-query.ts';
import { foldPaper, type ListedPaper, type PaperWords } from './listed-paper.ts';
import { readPaperQuery, writePaperQuery, type PaperChoices } from './paper-query.ts';

const choices: PaperChoices = {
  topic: ['cosmology', 'stars'],
  year: ['2023', '2022'],
  presentation: ['spotlight', 'poster'],
  group: ['year', 'presentation', 'topic', 'none'],
};
const query = (address: string) => readPaperQuery(new URLSearchParams(address), choices);

const paper = (order: number, words: Partial<PaperWords>): ListedPaper =>
  foldPaper({
    order,
    year: '2023',
    presentation: 'poster',
    topics: [],
    persons: [],
    id: String(order),
    title: 'Untitled',
    authors: ['Ada Lovelace'],
    firstAuthor: 'Lovelace Ada',
    topicLabels: [],
    ...words,
  });

const PAPERS = [
  paper(0, {
    title: '“Zwicky” and the transients',
    authors: ['Uroš Seljak', 'Anna Scaife'],
    persons: ['uros-seljak'],
    firstAuthor: 'Seljak Uroš',
    topics: ['stars', 'cosmology'],
    topicLabels: ['Stars', 'Cosmology'],
  }),
  paper(1, { title: 'Ångström lines', year: '2022', presentation: 'spotlight', firstAuthor: 'Øster Bo' }),
  paper(2, { title: 'Big galaxies', authors: ['Anna Nowak', 'Bo Scaife'], firstAuthor: 'Nowak Anna' }),
];
const found = (address: string) => PAPERS.filter(fitsPaperQuery(query(address))).map(({ order }) => order);

test('words are found in any order, inside words, without marks, in title, authors and topics', () => {
  expect(found('q=ANGSTROM')).toEqual([1]);
  expect(found('q=trans+zwick')).toEqual([0]);
  expect(found('q=seljak')).toEqual([0]);
  expect(found('q=cosmolog')).toEqual([0]);
  expect(found('q=nothing+galaxies')).toEqual([]);
  expect(found('q=+++')).toEqual([0, 1, 2]);
});

test('an author is a person by id, or words of one name and not of two', () => {
  expect(found('author=uros-seljak')).toEqual([0]);
  expect(found('author=Uro%C5%A1')).toEqual([0]);
  expect(found('author=anna+scaife')).toEqual([0]);
  expect(found('author=scaife')).toEqual([0, 2]);
});

test('filters narrow one another, and a paper is found by each of its topics', () => {
  expect(found('topic=cosmology')).toEqual([0]);
  expect(found('year=2023&presentation=poster')).toEqual([0, 2]);
  expect(found('year=2023&topic=stars&q=galaxies')).toEqual([]);
});

test('a query asks for nothing that the list does not offer', () => {
  expect(query('topic=planets&year=1999&presentation=talk&group=colour&sort=price')).toEqual(query(''));
  expect(query('').group).toBe('year');
});

test('an address is as short as it can be, and says what was read from it', () => {
  expect(writePaperQuery(query(''), choices)).toBe('');
  expect(writePaperQuery(query('group=year&sort=edition&q='), choices)).toBe('');
  for (const address of [
    '?q=big+data&sort=title',
    '?author=uros-seljak&group=none',
    '?topic=stars&year=2022',
  ]) {
    expect(query(writePaperQuery(query(address), choices))).toEqual(query(address));
  }
});

const GROUPS = {
  year: [
    { key: '2023', id: 'papers-2023', title: '2023' },
    { key: '2022', id: 'papers-2022', title: '2022' },
  ],
  topic: [
    { key: 'cosmology', id: 'topic-cosmology', title: 'Cosmology' },
    { key: 'stars', id: 'topic-stars', title: 'Stars' },
    { key: '', id: 'topic-none', title: 'No topic named' },
  ],
  none: [{ key: '', id: 'all-papers', title: 'All papers' }],
};
const arranged = (address: string) =>
  arrangePapers(PAPERS, query(address), GROUPS).map(({ group, papers, shown }) => [
    group.key,
    papers.map(({ paper: { order }, fits }) => (fits ? order : -order)),
    shown,
  ]);

test('groups stand in their order; each paper stands once, under the first topic that it names', () => {
  expect(arranged('')).toEqual([
    ['2023', [0, 2], 2],
    ['2022', [1], 1],
  ]);
  expect(arranged('group=topic')).toEqual([
    ['stars', [0], 1],
    ['', [1, 2], 2],
  ]);
});

test('what does not fit keeps its place, unshown', () => {
  expect(arranged('group=none&q=zwicky')).toEqual([['', [0, -1, -2], 1]]);
});

test('titles sort by their first letter and authors by family name, whatever the marks', () => {
  expect(arranged('group=none&sort=title')).toEqual([['', [1, 2, 0], 3]]);
  expect(arranged('group=none&sort=author')).toEqual([['', [2, 1, 0], 3]]);
});

test('the count says of how many', () => {
  expect(paperCountWords(12, 78)).toBe('12 of 78 papers');
  expect(paperCountWords(78, 78)).toBe('78 papers');
  expect(paperCountWords(1, 1)).toBe('1 paper');
});
