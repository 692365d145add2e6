import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { fc, test as property } from '@fast-check/vitest';
import { plainTex } from '@ml4astro/edition/tex';
import { AST } from 'astrocite-ris';
import { expect, test } from 'vitest';
import { ODD_PIECES, ODD_TITLES, PAPER } from '../../test/odd-papers.ts';
import { REAL_PAPERS } from '../../test/real-papers.ts';
import type { CitedPaper } from './cited-paper.ts';
import { writeRis } from './ris.ts';

/** The values of each tag, read by astrocite, which knows nothing of the writer. */
function readBack(papers: readonly CitedPaper[]) {
  return AST.parse(writeRis(papers)).children.map(({ type, properties }) => ({
    type,
    values: (tag: string) => properties.filter(({ key }) => key === tag).map(({ value }) => value),
  }));
}

/** The same, read by a second parser, that of citation-js. */
function readAsCsl(papers: readonly CitedPaper[]): CSL[] {
  return plugins.input.chain(writeRis(papers));
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('every paper on record keeps its key, title, ordered authors, year and address', () => {
  const read = readBack(REAL_PAPERS).map(({ values }) => ({
    key: values('ID')[0],
    title: values('TI')[0],
    authors: values('AU').length,
    year: values('PY')[0],
    url: values('UR')[0],
  }));
  expect(read).toEqual(
    REAL_PAPERS.map(({ key, title, authors, year, url }) => ({
      key,
      title: plain(plainTex(title)),
      authors: authors.length,
      year: String(year),
      url,
    })),
  );
});

test('a second parser finds the same titles, years, addresses and family names in order', () => {
  const read = readAsCsl(REAL_PAPERS).map(({ title, author, URL, issued }) => ({
    title,
    URL,
    year: issued?.['date-parts']?.[0][0],
    names: author?.map(({ family, given }) => `${given} ${family}`),
  }));
  expect(read).toEqual(
    REAL_PAPERS.map(({ title, authors, url, year }) => ({
      title: plain(plainTex(title)),
      URL: url,
      year,
      names: authors.map(({ given, family }) => `${given} ${family}`),
    })),
  );
});

test.each(ODD_TITLES)('%s comes back as it was', (title) => {
  expect(readBack([{ ...PAPER, title }]).map(({ values }) => values('TI'))).toEqual([[plain(title)]]);
});

property.prop([fc.array(fc.constantFrom(...ODD_PIECES), { minLength: 1, maxLength: 12 })])(
  'a title of odd characters comes back as it was, and the next record is whole',
  (pieces) => {
    const title = `T${pieces.join('')}t`;
    const read = readBack([{ ...PAPER, title }, PAPER]);
    expect(read.map(({ values }) => [values('TI')[0], values('ID')[0]])).toEqual([
      [plain(title), PAPER.key],
      [plainTex(PAPER.title), PAPER.key],
    ]);
  },
);

test('a paper that counts as no publication is a conference paper, one that does is in proceedings', () => {
  const archivals = ['non-archival', 'unstated', 'archival'] as const;
  const read = readBack(archivals.map((archival) => ({ ...PAPER, archival })));
  expect(read.map(({ type }) => type)).toEqual(['CPAPER', 'CPAPER', 'CONF']);
  expect(read.map(({ values }) => values('N1'))).toEqual([['Non-archival workshop paper'], [], []]);
});

test('formulas are plain letters, lines end in CR LF, and particles and suffixes keep their places', () => {
  const authors = [
    { given: 'Patrick', family: 'van der Smagt' },
    { given: 'Sammy', family: 'Davis Jr.' },
    { given: '', family: 'LSST Collaboration' },
  ];
  const ris = writeRis([{ ...PAPER, authors }]);
  expect(ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(ris.split('\r\n')).toEqual([
    'TY  - CPAPER',
    'ID  - icml2023-58',
    'TI  - Disentangling γ-ray observations of the Galactic Center',
    'AU  - van der Smagt, Patrick',
    'AU  - Davis, Sammy, Jr.',
    'AU  - LSST Collaboration',
    'PY  - 2023',
    'DA  - 2023/07/29/',
    'T2  - ICML 2023 Workshop on Machine Learning for Astrophysics',
    'CY  - Honolulu, USA',
    `UR  - ${PAPER.url}`,
    `L1  - ${PAPER.pdf}`,
    'N1  - Non-archival workshop paper',
    'ER  - ',
    '',
  ]);
});

test('an abstract comes without the marks of Markdown', () => {
  expect(writeRis([{ ...PAPER, abstract: 'We **find** [rays](https://example.org).\n\n- first' }])).toContain(
    '\r\nAB  - We find rays. first\r\n',
  );
});
