import { expect, test } from 'vitest';
import ChartFigure from '../src/ChartFigure.svelte';
import EditionTimeline from '../src/EditionTimeline.svelte';
import { FEW_PAPERS, FEW_PEOPLE, MANY_EDITIONS, MANY_PAPERS } from '../src/gallery/series-fixtures.ts';
import { renderComponent } from './render-component.ts';

const chart = (rows: typeof FEW_PAPERS, measures: readonly string[]) =>
  renderComponent(ChartFigure, { id: 'papers', title: 'Papers', finding: 'They grow.', measures, rows });
const rowsOf = (html: string) =>
  [...(html.split('<tbody>')[1] ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.trim()),
  );

test('a chart is a picture that the sentence above it stands for, with its numbers as a table', () => {
  const html = chart(FEW_PAPERS, ['Papers']);
  expect(html).toContain('id="papers-finding">They grow.</p>');
  expect(html).toMatch(/<svg [^>]*role="img" aria-labelledby="papers-finding"/);
  expect(rowsOf(html)).toEqual([
    ['2022', '38'],
    ['2023', '40'],
    ['2025', 'not recorded'],
  ]);
});

test('parts are summed in the table, and a row that counts less is marked', () => {
  expect(rowsOf(chart(FEW_PEOPLE, ['Returning', 'New']))).toEqual([
    ['2022', '0', '121', '121'],
    ['2023', '31', '114', '145'],
    ['2025', '6', '5', '11†'],
  ]);
});

test('the table of thirty years leaves none out', () => {
  expect(rowsOf(chart(MANY_PAPERS, ['Papers']))).toHaveLength(30);
});

test('a long series leads to every edition, and a past one without papers says so', () => {
  const html = renderComponent(EditionTimeline, { editions: MANY_EDITIONS });
  for (const { path } of MANY_EDITIONS) expect(html.split(`href="${path}/"`)).toHaveLength(2);
  expect(html).toContain('papers not recorded');
  expect(html).not.toMatch(/\b0 papers/);
});
