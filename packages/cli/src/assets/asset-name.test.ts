import { expect, test } from 'vitest';
import { assetName } from './asset-name.ts';

test.each([
  ['ho.jpeg', 'jpg', 'ho.jpg'],
  ['YSTing_61.jpg', 'jpg', 'ysting_61.jpg'],
  ['Müller (final).PNG', 'png', 'muller-final.png'],
  ['..hidden..jpg', 'jpg', 'hidden.jpg'],
  ['a b\tc.pdf', 'pdf', 'a-b-c.pdf'],
  ['照片.jpg', 'jpg', 'file.jpg'],
  ['58.pdf', 'pdf', '58.pdf'],
])('%s is stored as %3$s', (original, extension, stored) => {
  expect(assetName(original, extension)).toBe(stored);
  expect(stored).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/);
});
