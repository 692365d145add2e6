import { fc, test as property } from '@fast-check/vitest';
import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { ODD_PIECES, ODD_TITLES, PAPER } from '../../test/odd-papers.ts';
import { REAL_PAPERS } from '../../test/real-papers.ts';
import { writeBibtex } from './bibtex.ts';
import type { CitedPaper } from './cited-paper.ts';

/** Reads with a parser that is not the writer's, which turns TeX into the text it prints. */
function readBack(papers: readonly CitedPaper[]) {
  const { entries, errors } = parse(writeBibtex(papers), { sentenceCase: false, caseProtection: false });
  expect(errors).toEqual([]);
  return entries.map(({ key, type, fields }) => ({
    ...(fields as Record<string, unknown>),
    key,
    type,
    // This parser gives \textasciigrave as the letter of that name (U+02CB).
    title: plain(String(fields['title']).replaceAll('\u02cb', '`')),
    author: (fields.author ?? []).map(({ name, ...parts }) =>
      plainParts(name === undefined ? parts : { name }),
    ),
  }));
}

type Creator = NonNullable<ReturnType<typeof parse>['entries'][number]['fields']['author']>[number];

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const plainParts = (name: Creator): Creator =>
  Object.fromEntries(Object.entries(name).map(([part, words]) => [part, plain(String(words))]));
const written = ({ given, family }: CitedPaper['authors'][number]) => plain(`${given} ${family}`);
const nameOf = (name: Creator) =>
  name.name ?? [name.firstName, name.prefix, name.lastName, name.suffix].filter(Boolean).join(' ');

test('every paper on record keeps its key, title, ordered authors, year and address', () => {
  const entries = readBack(REAL_PAPERS);
  expect(entries.map(({ key }) => key)).toEqual(REAL_PAPERS.map(({ key }) => key));
  expect(entries.map(({ author }) => author.map(nameOf))).toEqual(
    REAL_PAPERS.map(({ authors }) => authors.map(written)),
  );
  expect(
    entries.map((entry: Record<string, unknown>) => ({ year: entry['year'], url: entry['url'] })),
  ).toEqual(REAL_PAPERS.map(({ year, url }) => ({ year: String(year), url })));
  const withoutFormulas = entries.filter((_, index) => !REAL_PAPERS[index]?.title.includes('$'));
  expect(withoutFormulas.map(({ title }) => title)).toEqual(
    REAL_PAPERS.flatMap(({ title }) => (title.includes('$') ? [] : [plain(title)])),
  );
});

test('a formula stays TeX', () => {
  expect(writeBibtex([PAPER])).toContain('title = {{Disentangling $\\gamma$-ray observations');
});

test.each(['$\\frac{a$ b', 'half $50% off$'])('%s is no formula that BibTeX could hold', (title) => {
  expect(readBack([{ ...PAPER, title }, PAPER]).map((entry) => entry.title)[0]).toBe(title);
});

test('an abstract comes without the marks of Markdown, and its formulas stay TeX', () => {
  const abstract =
    'We **show** [a plot](https://example.org/a_b) of $\\alpha_{1}$ for 100\\% of *it*.\n\n- first';
  expect(writeBibtex([{ ...PAPER, abstract }])).toContain(
    'abstract = {We show a plot of $\\alpha_{1}$ for 100\\% of it. first}',
  );
});

test('the word "and" in a name that nobody resolved parts no names', () => {
  const authors = [{ given: 'Unknown Person', family: 'and Friends' }];
  expect(writeBibtex([{ ...PAPER, authors }])).toContain('author = {{and} Friends, Unknown Person}');
});

test.each(ODD_TITLES)('%s comes back as it was', (title) => {
  expect(readBack([{ ...PAPER, title }]).map((entry) => entry.title)).toEqual([plain(title)]);
});

property.prop([fc.array(fc.constantFrom(...ODD_PIECES), { minLength: 1, maxLength: 12 })])(
  'a title of odd characters comes back as it was, and the next entry is whole',
  (pieces) => {
    const title = `T${pieces.join('')}t`;
    expect(readBack([{ ...PAPER, title }, PAPER])).toMatchObject([
      { title: plain(title) },
      { key: PAPER.key },
    ]);
  },
);

property.prop([fc.array(fc.constantFrom(...ODD_PIECES), { maxLength: 8 })])(
  'odd characters in a name add no author and take none',
  (pieces) => {
    const authors = [{ given: 'Ann', family: `Q${pieces.join('')}z` }, ...PAPER.authors];
    expect(readBack([{ ...PAPER, authors }])[0]?.author).toHaveLength(authors.length);
  },
);

test('names keep their particles, suffixes and marks; a collaboration is one name', () => {
  const authors = [
    { given: 'Patrick', family: 'van der Smagt' },
    { given: 'Sammy', family: 'Davis Jr.' },
    { given: 'Étienne', family: 'Ćiprijanović' },
    { given: '', family: 'Dark Energy and Matter Collaboration' },
    { given: '敏', family: '王' },
  ];
  expect(readBack([{ ...PAPER, authors }])[0]?.author).toMatchObject([
    { prefix: 'van der', lastName: 'Smagt', firstName: 'Patrick' },
    { lastName: 'Davis', suffix: 'Jr.', firstName: 'Sammy' },
    { lastName: 'Ćiprijanović', firstName: 'Étienne' },
    { name: 'Dark Energy and Matter Collaboration' },
    { lastName: '王', firstName: '敏' },
  ]);
});

test('initials of a name with an accent can be taken: BibTeX sees one letter in braces', () => {
  const authors = [{ given: 'Étienne', family: 'Dupré' }];
  expect(writeBibtex([{ ...PAPER, authors }])).toContain("author = {Dupr{\\'{e}}, {\\'{E}}tienne}");
});

test('a paper of a non-archival workshop says so, and has place, month and no DOI', () => {
  const [entry] = readBack([PAPER]);
  expect(entry).toMatchObject({
    type: 'inproceedings',
    booktitle: 'ICML 2023 Workshop on Machine Learning for Astrophysics',
    address: 'Honolulu, USA',
    year: '2023',
    month: '7',
    note: 'Non-archival workshop paper',
  });
  expect(entry).not.toHaveProperty('doi');
});

test('what the authors stated is given: a DOI and an arXiv id', () => {
  expect(readBack([{ ...PAPER, doi: '10.1093/mnras/stad_1', arxiv: '2306.01234' }])).toMatchObject([
    { doi: '10.1093/mnras/stad_1', eprint: '2306.01234', archiveprefix: 'arXiv' },
  ]);
});

test('a topic with a comma stays one keyword', () => {
  const bibtex = writeBibtex([{ ...PAPER, topics: ['Anomalies, rare signals', 'Agents & LLMs'] }]);
  expect(bibtex).toContain('keywords = {{Anomalies, rare signals}, Agents \\& LLMs}');
});
