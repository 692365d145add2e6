import { expect, test } from 'vitest';
import { initialsOf, MONOGRAM_TONES, monogramTone } from './monogram.ts';

test.each([
  ['Shirley Ho', 'SH'],
  ['David W. Hogg', 'DH'],
  ['Uroš Seljak', 'US'],
  ['Émilie du Châtelet', 'ÉC'],
  ['Francisco Villaescusa-Navarro', 'FV'],
  ['Aristarchus', 'A'],
])('%s has the monogram %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('a name keeps its tone, and tones are spread over names', () => {
  const names = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `${letter}lice Example`);
  const tones = new Set(names.map(monogramTone));
  expect(monogramTone('Shirley Ho')).toBe(monogramTone('Shirley Ho'));
  expect(tones.size).toBe(MONOGRAM_TONES);
});
