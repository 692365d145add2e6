import { expect, test } from 'vitest';
import { sizeWords } from './size-words.ts';

test.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1400, '1.4 kB'],
  [812_345, '812 kB'],
  [999_999, '1.0 MB'],
  [49_900_000, '50 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
