import { expect, test } from 'vitest';
import { foldMarks } from './fold-name.ts';
import { readName } from './name-form.ts';

test.each([
  ['Różański', 'rozanski'],
  ['Łukasz', 'lukasz'],
  ['Strauß', 'strauss'],
  ['Ærø', 'aero'],
  ['Đorđe', 'dorde'],
  ['İnci', 'inci'],
  ['Hložek', 'hlozek'],
])('%s is folded to %s', (name, folded) => {
  expect(foldMarks(name)).toBe(folded);
});

test.each([
  ['Peter M. Melchior', ['peter', 'm'], ['melchior']],
  ['Melchior, Peter M', ['peter', 'm'], ['melchior']],
  ['Macke , Jakob', ['jakob'], ['macke']],
  ['J.F. Wu', ['j', 'f'], ['wu']],
  ['Patrick van der Smagt', ['patrick'], ['van', 'der', 'smagt']],
  ['van der Smagt, Patrick', ['patrick'], ['van', 'der', 'smagt']],
  ['Thibault Main de Boissière', ['thibault', 'main'], ['de', 'boissiere']],
  ['Di Wang', ['di'], ['wang']],
  ['Laurence Perreault-Levasseur', ['laurence'], ['perreault', 'levasseur']],
  ['Jean-Luc Starck', ['jean', 'luc'], ['starck']],
  ["Miles O'Brien", ['miles'], ['obrien']],
  ['Robert Downey, Jr.', ['robert'], ['downey', 'jr']],
  ['Plato', [], ['plato']],
])('%s has given names %j and family name %j', (text, given, family) => {
  const form = readName(text);
  expect(form.given).toEqual(given);
  expect(form.family).toEqual(family);
});

test('a family name that is not the last word is told apart where the register says so', () => {
  expect(readName('Wang Wei', 'Wang')).toMatchObject({ given: ['wei'], family: ['wang'] });
  expect(readName('Azadeh Moradinezhad Dizgah', 'Moradinezhad Dizgah')).toMatchObject({ given: ['azadeh'] });
});

test('an umlaut may be dropped or written out', () => {
  expect(readName('Vanessa Böhm').keys).toEqual(['vanessabohm', 'vanessaboehm']);
});

test('blanks and hyphens within a name do not count', () => {
  expect(readName('ChangHoon Hahn').spelled).toBe(readName('Hahn, Chang Hoon').spelled);
});
