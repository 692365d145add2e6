import { expect, test } from 'vitest';
import { holdsWords } from './holds-words.ts';
import { markWords } from './mark-words.ts';
import { readExcerpt } from './read-excerpt.ts';
import { isSameWord } from './same-word.ts';

test('words are marked from their beginning, whatever their case and accents', () => {
  expect(markWords('Michał Różański on dark matter', 'michal rozan DARK')).toEqual([
    { text: 'Michał', marked: true },
    { text: ' ', marked: false },
    { text: 'Różański', marked: true },
    { text: ' on ', marked: false },
    { text: 'dark', marked: true },
    { text: ' matter', marked: false },
  ]);
});

test('the middle of a word is no match, and a text without matches stays whole', () => {
  expect(markWords('Smart emulators', 'art')).toEqual([{ text: 'Smart emulators', marked: false }]);
});

test('signs of a query mean nothing but themselves', () => {
  expect(markWords('A (new) bound', '(new) .*')).toEqual([
    { text: 'A (', marked: false },
    { text: 'new', marked: true },
    { text: ') bound', marked: false },
  ]);
});

test('an excerpt keeps its marks and gets its angle brackets back', () => {
  expect(readExcerpt('for z &lt; 2 & <mark>dark</mark> <mark>matter,</mark> see')).toEqual([
    { text: 'for z < 2 & ', marked: false },
    { text: 'dark', marked: true },
    { text: ' ', marked: false },
    { text: 'matter,', marked: true },
    { text: ' see', marked: false },
  ]);
});

test('markup in an excerpt stays text', () => {
  expect(readExcerpt('&lt;img onerror=x&gt; <mark>&lt;b&gt;</mark>')).toEqual([
    { text: '<img onerror=x> ', marked: false },
    { text: '<b>', marked: true },
  ]);
});

test('other forms of a word are the same word, other words that begin alike are not', () => {
  for (const [written, sought] of [
    ['lensing', 'lens'],
    ['lenses', 'lensing'],
    ['galaxy', 'galaxies'],
    ['simulation', 'simulations'],
  ] as const)
    expect(isSameWord(written, sought), `${written} for ${sought}`).toBe(true);
  for (const [written, sought] of [
    ['l', 'lensing'],
    ['matt', 'matter'],
    ['learning', 'lensing'],
    ['the', 'this'],
  ] as const)
    expect(isSameWord(written, sought), `${written} for ${sought}`).toBe(false);
});

test('a record is no answer to words of which it holds only the first letter', () => {
  const record = { meta: { title: 'Matt L Sampson', also: 'gamma' }, content: 'A multi-scale study' };
  expect(holdsWords(record, 'lensing')).toBe(false);
  expect(holdsWords(record, 'matt lensing')).toBe(false);
  expect(holdsWords(record, 'samp GAMMA')).toBe(true);
  expect(holdsWords(record, 'multiscale')).toBe(true);
  expect(holdsWords(record, 'multi-scale')).toBe(true);
});
