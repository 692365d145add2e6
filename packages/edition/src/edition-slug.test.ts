import { expect, test } from 'vitest';
import { yearOfSlug } from './edition-slug.ts';

test.each([
  ['icml2025', 2025],
  ['neurips-2031', 2031],
  ['ml4astro22026', 2026],
])('%s is the edition of %i', (slug, year) => {
  expect(yearOfSlug(slug)).toBe(year);
});

test.each(['hub', 'papers', '', '2025', 'icml25', 'icml2025a', 'icml0025', '/icml2025'])(
  '"%s" names no edition',
  (slug) => {
    expect(yearOfSlug(slug)).toBeUndefined();
  },
);
