import { writePapersCsv } from '@ml4astro/formats/table';
import { expect, test } from 'vitest';
import { copyReal, copyValid } from './copy-editions.ts';
import { listOwnPapers } from './own-tables.ts';

test.each([2022, 2023])("the site's own papers.csv of %i changes nothing", async (year) => {
  using series = copyReal();
  const before = series.texts();
  const table = writePapersCsv(listOwnPapers(series.editions, year).map(({ row }) => row));
  const run = await series.run('csv', series.put('papers.csv', table), '--year', String(year), '--json');
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  const report = JSON.parse(run.stdout);
  expect(report).toMatchObject({
    written: false,
    files: [],
    diff: '',
    added: 0,
    updated: 0,
    aside: [],
    notes: [],
  });
  expect(report.unchanged).toBeGreaterThan(20);
  expect(series.texts()).toEqual(before);
});

test('nor does that of a series with formulas, affiliations and escaped dollars', async () => {
  using series = copyValid();
  const table = writePapersCsv(listOwnPapers(series.editions, 2031).map(({ row }) => row));
  const run = await series.run('csv', series.put('papers.csv', table), '--json');
  expect(JSON.parse(run.stdout)).toMatchObject({ diff: '', unchanged: 2, notes: [] });
});
