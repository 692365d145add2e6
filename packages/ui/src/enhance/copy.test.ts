import { expect, test } from 'vitest';
import { textToCopy } from './copy.ts';

test('a reference that the markup breaks over lines is pasted as one line', () => {
  const textContent = '\n  Bayer, A. (2023).\n    Field-level inference.\n';
  expect(textToCopy({ localName: 'p', textContent })).toBe('Bayer, A. (2023). Field-level inference.');
});

test('an entry of a bibliography keeps its lines', () => {
  const entry = '@inproceedings{icml2023-58,\n\ttitle = {A}\n}';
  expect(textToCopy({ localName: 'pre', textContent: `${entry}\n\n` })).toBe(`${entry}\n`);
});
