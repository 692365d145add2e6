import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { REAL_PAPERS } from '../../test/real-papers.ts';
import { citationKey } from './citation-key.ts';

const anySlug = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,4})?[1-9]\d{3}$/);
const anyId = fc.stringMatching(/^[A-Za-z0-9]{1,6}$/);

test('it is the edition and the id, which never change', () => {
  expect(citationKey('icml2023', '58')).toBe('icml2023-58');
});

test('no two papers on record share a key over all years', () => {
  const keys = REAL_PAPERS.map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(50);
  expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
});

property.prop([anySlug, anyId, anySlug, anyId])(
  'two papers share a key only if they are one',
  (a, b, c, d) => {
    expect(citationKey(a, b) === citationKey(c, d)).toBe(a === c && b === d);
  },
);

property.prop([anySlug, anyId])(
  'a key needs no escape in BibTeX, RIS, an address or a file name',
  (slug, id) => {
    expect(citationKey(slug, id)).toMatch(/^[a-zA-Z0-9-]+$/);
  },
);
