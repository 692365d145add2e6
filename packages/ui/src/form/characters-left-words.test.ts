import { expect, test } from 'vitest';
import { charactersLeftWords } from './characters-left-words.ts';

test.each([
  ['', 5000, '5,000 characters left'],
  ['four', 5, '1 character left'],
  ['five!', 5, '0 characters left'],
  ['sixsix', 5, '1 character too many'],
  // A pair of surrogates is one, a letter with its mark is one, and a form's two characters for a line end are one.
  ['𝛼', 5, '4 characters left'],
  ['e\u0301', 5, '4 characters left'],
  ['a\r\nb', 5, '2 characters left'],
])('%j of %i: %s', (text, limit, words) => {
  expect(charactersLeftWords(text, limit)).toBe(words);
});
