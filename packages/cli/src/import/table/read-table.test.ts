import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test as property } from '@fast-check/vitest';
import { plainTex } from '@ml4astro/edition/tex';
import { writePapersCsv, type PaperRow } from '@ml4astro/formats/table';
import { stringify } from 'csv-stringify/sync';
import { afterAll, expect, test } from 'vitest';
import { readTable, type TableShape } from './read-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'workshop-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SHAPE: TableShape<'a' | 'b' | 'c'> = {
  columns: [
    { key: 'a', names: ['a'] },
    { key: 'b', names: ['b'] },
    { key: 'c', names: ['c'] },
  ],
  required: ['a'],
  passedOver: /^$/,
};

async function read(text: string | Uint8Array) {
  const path = join(folder, 'table.csv');
  writeFileSync(path, text);
  const { rows, aside } = await readTable(path, SHAPE);
  return { rows: rows.map(({ line, get }) => [line, get('a'), get('b'), get('c')]), aside };
}

/** Letters that a careless reader trips over among any others; what no text holds is left out. */
const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'",;\t\n\r\'=+-@ ', '""', '\r\n', '天', 'é'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) =>
    parts
      .join('')
      .toWellFormed()
      .replace(/[\0\uFEFF]/g, ''),
  );
const shown = (text: string) => {
  const trimmed = text.replace(/\r\n?/g, '\n').trim();
  return trimmed === '' ? undefined : trimmed;
};

property.prop([
  fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }),
  fc.constantFrom(',', ';', '\t'),
  fc.constantFrom('\n', '\r\n'),
])(
  'any text survives in a cell, whatever parts the cells and ends the lines',
  async (table, delimiter, ends) => {
    const text = stringify([['a', 'b', 'c'], ...table], {
      delimiter,
      record_delimiter: ends,
      quote_record_delimiter: true,
      escape_formulas: true,
    });
    const { rows, aside } = await read(text);
    expect(aside).toEqual([]);
    // An apostrophe that stood before a sign is taken for one that the writer put there.
    const bare = (each: string) => each.replace(/^'(?=[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/, '');
    const expected = table
      .map((row) => row.map((each) => shown(bare(each))))
      .filter((row) => row.some(Boolean));
    expect(rows.map(([, ...cells]) => cells)).toEqual(expected);
  },
);

const PAPER: PaperRow = {
  year: 2031,
  id: '1',
  key: 'seas2031-1',
  title: '',
  authors: [],
  presentation: 'poster',
  topics: [],
  url: 'https://example.org/',
  pdf: null,
  doi: null,
  arxiv: null,
};

const title = cell.map((text) => `T${text.replace(/\p{Cc}/gu, ' ')}`);

property.prop([fc.array(title, { minLength: 1, maxLength: 5 })])(
  'every title of our own tables reads back as it was',
  async (titles) => {
    const path = join(folder, 'papers.csv');
    writeFileSync(path, writePapersCsv(titles.map((each) => ({ ...PAPER, title: each }))));
    const { rows } = await readTable(path, {
      columns: [
        { key: 'id', names: ['id'] },
        { key: 'title', names: ['title'] },
      ],
      required: ['id'],
      passedOver: /./,
    });
    expect(rows.map((row) => row.get('title'))).toEqual(titles.map((each) => plainTex(each).trim()));
  },
);

test('a row is found again by its line, also behind cells of several lines and empty ones', async () => {
  const { rows, aside } = await read('a,b,c\r\n\r\n1,"x\r\n\r\ny",z\r\nonly\r\n2,y,z\r\n');
  expect(rows.map(([line]) => line)).toEqual([3, 7]);
  expect(aside).toMatchObject([{ line: 6, record: ['only'] }]);
});

test('a file of 200 MB is refused before it is read, and what is no file is too', async () => {
  const path = join(folder, 'large.csv');
  writeFileSync(path, 'a,b,c\n');
  truncateSync(path, 200 * 1024 * 1024);
  await expect(readTable(path, SHAPE)).rejects.toThrow(/large\.csv has more than 64 MiB/);
  await expect(readTable('/dev/zero', SHAPE)).rejects.toThrow(/\/dev\/zero is no file/);
  await expect(readTable(folder, SHAPE)).rejects.toThrow(/is no file/);
  await expect(readTable(join(folder, 'none.csv'), SHAPE)).rejects.toThrow(/There is no file/);
});

test('a letter that is cut in two by the reading of the file stays whole', async () => {
  const filler = 'x'.repeat(64 * 1024 - 9);
  expect((await read(`a,b,c\n${filler},é天🔭,z\n`)).rows).toEqual([[2, filler, 'é天🔭', 'z']]);
});
