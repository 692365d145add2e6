import { expect, test } from 'vitest';
import { countedEditions, seriesCharts, type EditionNumbers } from './series-charts.ts';

const numbersOf = (
  year: number,
  papers: number,
  authors: number,
  newPeople: number,
  returningPeople: number,
): EditionNumbers => ({ year, papers, authors, newPeople, returningPeople });

const THREE = [
  numbersOf(2022, 38, 150, 160, 0),
  numbersOf(2023, 40, 170, 150, 30),
  numbersOf(2025, 0, 0, 5, 6),
];

test('an edition without a list of papers is not recorded, and no zero', () => {
  const [papers, authors] = seriesCharts(THREE);
  expect(papers?.rows.map(({ values }) => values)).toEqual([[38], [40], null]);
  expect(authors?.rows.map(({ values }) => values)).toEqual([[150], [170], null]);
  expect(papers?.finding).toBe('38 papers in 2022, 40 in 2023. Those of 2025 are not recorded.');
});

test('its people are counted, with a mark that says who is left out', () => {
  const people = seriesCharts(THREE)[2];
  expect(people?.rows.at(-1)).toEqual({ label: '2025', values: [6, 5], partial: true });
  expect(people?.note).toBe('2025: speakers and organizers alone, as no list of papers is recorded.');
  expect(people?.finding).toBe('Of the 180 people of 2023, 30 had taken part in an earlier edition.');
});

test('of many years the first, the last and the most are said', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    numbersOf(2022 + index, index === 20 ? 131 : 40 + index, 100, 80, 20),
  );
  const [papers, , people] = seriesCharts(many);
  expect(papers?.finding).toBe('From 40 papers in 2022 to 69 in 2051, most in 2042: 131.');
  expect(people?.note).toBeUndefined();
});

test('one edition has nobody who returned', () => {
  const [papers, , people] = seriesCharts([numbersOf(2022, 1, 1, 1, 0)]);
  expect(papers?.finding).toBe('1 paper in 2022.');
  expect(people?.finding).toBe('1 person took part in 2022, the first edition.');
});

test('a series without a single list of papers has no charts', () => {
  expect(seriesCharts([numbersOf(2025, 0, 0, 11, 0)])).toEqual([]);
});

test('an edition to come is counted once its papers are out; one that is over is, with what it lacks', () => {
  const yearsAt = (phase: 'camera-ready' | 'concluded', papers: number) =>
    countedEditions(
      [
        { year: 2023, papers: 40 },
        { year: 2025, papers },
      ],
      [
        { year: 2023, phase: 'sealed' },
        { year: 2025, phase },
      ],
    ).map(({ year }) => year);
  expect(yearsAt('camera-ready', 0)).toEqual([2023]);
  expect(yearsAt('camera-ready', 30)).toEqual([2023, 2025]);
  expect(yearsAt('concluded', 0)).toEqual([2023, 2025]);
});
