import { expect, test } from 'vitest';
import { editionFiles, SERIES_FILES } from './series-files.ts';

const labels = (hasProgramme: boolean, contributions: number) =>
  editionFiles({ path: '/icml2025', hasProgramme, counts: { contributions } }).map(({ label }) => label);

test('an edition offers no calendar of no programme and no citations of no papers', () => {
  expect(labels(false, 0)).toEqual(['edition.json', 'edition.schema.json', 'dates.ics', 'feed.atom']);
  expect(labels(true, 40)).toEqual(
    expect.arrayContaining(['programme.ics', 'papers.bib', 'papers.ris', 'papers.csv']),
  );
});

test('citations are offered in each format, for all years and for an edition', () => {
  const formats = ['papers.csv', 'papers.bib', 'papers.ris', 'papers.json'];
  expect(SERIES_FILES.map(({ label }) => label)).toEqual(expect.arrayContaining(formats));
  expect(labels(false, 40)).toEqual(expect.arrayContaining(formats));
});
