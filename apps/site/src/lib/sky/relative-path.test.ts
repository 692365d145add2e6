import { expect, test } from 'vitest';
import { relativePath } from './relative-path.ts';

test('steps lead to the same places, from one place that is told', () => {
  expect(relativePath('M101.5 62L100.1 62L103.8 52.9ZM104.5 54.5L102.9 58.4Z')).toBe(
    'M101.5 62l-1.4 0l3.7-9.1zm3-7.5l-1.6 3.9z',
  );
});

test('a line of no length is left out', () => {
  expect(relativePath('M1 1Q2 2 3 3L3 3Q4 4 5 5Z')).toBe('M1 1q1 1 2 2q1 1 2 2z');
});
