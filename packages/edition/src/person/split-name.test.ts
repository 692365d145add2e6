import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { PersonRecord } from '../schema/people-file.ts';
import { splitName } from './split-name.ts';

const PEOPLE = parse(
  readFileSync(new URL('../../../../editions/people.yaml', import.meta.url), 'utf8'),
) as PersonRecord[];

const split = (name: string, family?: string) => {
  const parts = splitName({ name, family });
  return `${parts.family}, ${parts.given}`;
};

test.each([
  ['patrick-van-der-smagt', 'van der Smagt, Patrick'],
  ['natali-de-santi', 'de Santi, Natali'],
  ['theophile-jegou-du-laz', 'Jegou du Laz, Theophile'],
  ['bruno-regaldo-saint-blancard', 'Régaldo-Saint Blancard, Bruno'],
  ['azadeh-moradinezhad-dizgah', 'Moradinezhad Dizgah, Azadeh'],
  ['christian-k-jespersen', 'Jespersen, Christian K'],
  ['guillermo-cabrera-vives', 'Cabrera-Vives, Guillermo'],
])('of the register, %s is cited as "%s"', (id, cited) => {
  const person = PEOPLE.find((each) => each.id === id);
  if (person === undefined) throw new Error(`${id} is not in editions/people.yaml.`);
  expect(split(person.name, person.family)).toBe(cited);
});

test('everyone of the register has both names, which hold every word of the name once', () => {
  for (const { name, family } of PEOPLE) {
    const parts = splitName({ name, family });
    expect(parts.given, name).not.toBe('');
    expect(`${parts.given} ${parts.family}`.split(' ').toSorted()).toEqual(name.split(' ').toSorted());
  }
});

test('a family name that stands first leaves the rest as given names', () => {
  expect(split('Wang Xiaosheng', 'Wang')).toBe('Wang, Xiaosheng');
  expect(split('Li Lilian', 'Li'), 'whole words, not the "Li" in "Lilian"').toBe('Li, Lilian');
});

test('who has one name only is cited by it', () => {
  expect(splitName({ name: 'Suharto' })).toEqual({ given: '', family: 'Suharto' });
});

test('a particle belongs to the family name that it stands before, and to no other', () => {
  expect(split('Ludwig van Beethoven', 'Beethoven')).toBe('van Beethoven, Ludwig');
  expect(split('Ana María de la Cruz López', 'López')).toBe('López, Ana María de la Cruz');
});

test('a name in small letters keeps its first word as a given name', () => {
  expect(split('danah boyd')).toBe('boyd, danah');
});

test('a name written without blanks is parted at the family name of the register', () => {
  expect(split('李明', '李')).toBe('李, 明');
  expect(split('Liming', 'Li'), 'of Latin letters, a part of a word is no name').toBe('Li, Liming');
});

test('a body of authors has no given name', () => {
  expect(splitName({ name: 'The LSST Dark Energy Collaboration' })).toEqual({
    given: '',
    family: 'The LSST Dark Energy Collaboration',
  });
});
