import { expect, test } from 'vitest';
import { findClosest, suggest } from './closest-word.ts';

test('a slip of the pen and a changed order of words are seen through together', () => {
  expect(findClosest('andsell-megan', ['anna-scaife', 'megan-ansdell', 'david-hogg'])).toBe('megan-ansdell');
});

test('case does not count', () => {
  expect(findClosest('Ho.JPG', ['hogg.png', 'ho.jpg'])).toBe('ho.jpg');
});

test('what is near nothing brings no guess', () => {
  expect(findClosest('zeno-of-elea', ['chika-oort', 'bruno-halley'])).toBeUndefined();
  expect(suggest('milk', ['title', 'speakers'])).toBe('');
});
