import { expect, test } from 'vitest';
import { editionFiles } from './series-files.ts';

const labels = (hasProgramme: boolean, contributions: number) =>
  editionFiles({ path: '/icml2025', hasProgramme, counts: { contributions } }).map(({ label }) => label);

test('an edition offers no calendar of no programme and no citations of no papers', () => {
  expect(labels(false, 0)).toEqual(['edition.json', 'edition.schema.json', 'dates.ics', 'feed.atom']);
  expect(labels(true, 40)).toEqual(
    expect.arrayContaining(['programme.ics', 'papers.bib', 'papers.ris', 'papers.csv']),
  );
});
