import { expect, test } from 'vitest';
import type { EditionDetail } from '@ml4astro/api/public';
import { heroLinks } from './hero-links.ts';

const edition = (facts: Partial<EditionDetail>) =>
  ({
    path: '/conf2031',
    phase: 'concluded',
    hasProgramme: true,
    counts: { contributions: 40, authors: 150, guests: 8 },
    ...facts,
  }) as EditionDetail;

const labels = (facts: Partial<EditionDetail>) => heroLinks(edition(facts)).map(({ label }) => label);

test('while the call is open it comes first, and its dates are at hand', () => {
  expect(
    labels({ phase: 'call-open', hasProgramme: false, counts: { contributions: 0, authors: 0, guests: 3 } }),
  ).toEqual(['See the call for abstracts', 'Important dates']);
});

test('after the workshop the papers come first', () => {
  expect(labels({})).toEqual(['40 papers', 'Programme', 'See the call for abstracts']);
});

test('what an edition does not have is not offered', () => {
  expect(labels({ hasProgramme: false, counts: { contributions: 0, authors: 0, guests: 3 } })).toEqual([
    'See the call for abstracts',
  ]);
});
