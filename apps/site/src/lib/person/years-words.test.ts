import { expect, test } from 'vitest';
import { yearsWords } from './years-words.ts';

test('years in a row are a span, and a year without an edition of theirs parts them', () => {
  expect(yearsWords([2023])).toBe('2023');
  expect(yearsWords([2022, 2023])).toBe('2022–2023');
  expect(yearsWords([2022, 2023, 2025])).toBe('2022–2023, 2025');
  expect(yearsWords([2022, 2025, 2027])).toBe('2022, 2025, 2027');
});
