import { fc, test as property } from '@fast-check/vitest';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { ODD_PIECES, ODD_TITLES, PAPER } from '../../test/odd-papers.ts';
import { REAL_PAPERS } from '../../test/real-papers.ts';
import type { CitedPaper } from '../citation/index.ts';
import { plainText } from '../text/plain-text.ts';
import { writePapersCsv, type PaperRow } from './papers-csv.ts';

const row = (paper: CitedPaper): PaperRow => ({
  ...paper,
  id: paper.key.split('-').at(-1) ?? '',
  authors: paper.authors.map(({ given, family }) => `${given} ${family}`),
  presentation: 'poster',
});

/** Reads with a parser that is not by the writer's author. */
function readBack(rows: readonly PaperRow[]) {
  const { data, errors } = Papa.parse<Record<string, string>>(writePapersCsv(rows).replace(/\r\n$/, ''), {
    header: true,
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data;
}

test('the header names the columns in the order that other programs rely on, even without rows', () => {
  expect(writePapersCsv([])).toBe('year,id,key,title,authors,presentation,topics,url,pdf,doi,arxiv\r\n');
});

test('every paper on record keeps its year, title, ordered authors and address', () => {
  expect(
    readBack(REAL_PAPERS.map(row)).map(({ year, title, authors, url }) => [year, title, authors, url]),
  ).toEqual(
    REAL_PAPERS.map(row).map(({ year, title, authors, url }) => [
      String(year),
      plainText(title),
      authors.join('; '),
      url,
    ]),
  );
});

test.each(ODD_TITLES)('%s is one cell that no spreadsheet runs and every reader can read', (title) => {
  const cell = readBack([row({ ...PAPER, title })])[0]?.['title'] ?? '';
  expect(cell).toBe(/^[=+\-@]/.test(title) ? `'${title}` : title);
});

test('lists are joined, and what is absent is an empty cell', () => {
  const [read] = readBack([{ ...row(PAPER), topics: ['Anomalies, rare signals', 'LLMs'], pdf: null }]);
  expect(read).toMatchObject({
    key: 'icml2023-58',
    id: '58',
    authors: 'Yitian Sun; Siddharth Mishra-Sharma',
    topics: 'Anomalies, rare signals; LLMs',
    pdf: '',
    doi: '',
  });
});

property.prop([fc.array(fc.constantFrom(...ODD_PIECES), { maxLength: 12 })])(
  'whatever a title holds, rows and columns stay where they are',
  (pieces) => {
    const read = readBack([row({ ...PAPER, title: pieces.join('') }), row(PAPER)]);
    expect(read).toHaveLength(2);
    expect(read[0]?.['title']?.replace(/^'(?=[=+\-@])/, '')).toBe(
      plainText(pieces.join('')).replace(/^'(?=[=+\-@])/, ''),
    );
    expect(read.map(({ url }) => url)).toEqual([PAPER.url, PAPER.url]);
  },
);
