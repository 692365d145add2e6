import { expect, test } from 'vitest';
import { editionNav, followLinks } from './edition-nav.ts';

test('the sections of an edition lie under its path, in one order', () => {
  const hrefs = editionNav('/icml2023').map(({ href }) => href);
  expect(hrefs[0]).toBe('/icml2023/call/');
  expect(new Set(hrefs).size).toBe(hrefs.length);
  for (const href of hrefs) expect(href).toMatch(/^\/icml2023\/[a-z]+\/$/);
});

test('an edition without papers and programme offers neither citations nor a calendar of its day', () => {
  const labels = (hasProgramme: boolean, contributions: number) =>
    followLinks({ path: '/icml2025', hasProgramme, counts: { contributions } }).map(({ label }) => label);
  expect(labels(false, 0)).toEqual(['News feed', 'Calendar of dates', 'Search']);
  expect(labels(true, 40)).toEqual([
    'News feed',
    'Calendar of dates',
    'Calendar of the programme',
    'Citations (BibTeX)',
    'Search',
  ]);
});
