import { expect, test } from 'vitest';
import { excerptAround } from './excerpt.ts';
import { searchWords } from './search-words.ts';

const LONG =
  `${'Rain falls on the roof. '.repeat(20)}Różański counts drops. ${'It rains on. '.repeat(20)}`.trim();

test('a short text is quoted whole', () => {
  expect(excerptAround('Rain falls.', ['rain'])).toBe('Rain falls.');
});

test('a long text is quoted around what was found, cut between words', () => {
  const excerpt = excerptAround(LONG, searchWords('ROZANSK'));
  expect(excerpt).toMatch(/^… .*Różański counts drops\. .* …$/);
  expect(excerpt.length).toBeLessThanOrEqual(204);
  expect(LONG).toContain(excerpt.slice(2, -2));
});

test('where the words stand elsewhere, a text is quoted from its beginning', () => {
  expect(excerptAround(LONG, ['hail'])).toMatch(/^Rain falls .* …$/);
});

test('a text without a blank is not cut to nothing', () => {
  expect(excerptAround('x'.repeat(500), ['x'])).not.toBe(' …');
});
