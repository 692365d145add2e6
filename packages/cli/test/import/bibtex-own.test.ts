import { writeBibtex } from '@ml4astro/formats/citation';
import { expect, test } from 'vitest';
import { copyReal, copyValid } from './copy-editions.ts';
import { listOwnPapers } from './own-tables.ts';

test.each([2022, 2023])("the site's own papers.bib of %i changes nothing", async (year) => {
  using series = copyReal();
  const before = series.texts();
  const bibliography = writeBibtex(listOwnPapers(series.editions, year).map(({ cited }) => cited));
  const run = await series.run(
    'bibtex',
    series.put('papers.bib', bibliography),
    '--year',
    String(year),
    '--json',
  );
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
  const bibliography = writeBibtex(listOwnPapers(series.editions, 2031).map(({ cited }) => cited));
  const run = await series.run('bibtex', series.put('papers.bib', bibliography), '--json');
  expect(JSON.parse(run.stdout)).toMatchObject({ diff: '', unchanged: 2, notes: [] });
});
