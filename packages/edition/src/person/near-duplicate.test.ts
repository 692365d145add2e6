import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { PersonRecord } from '../schema/people-file.ts';
import { findNearDuplicates } from './near-duplicate.ts';

const person = (id: string, name: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  id,
  name,
  aliases: [],
  distinctFrom: [],
  ...more,
});

const two = (first: string, second: string) => [person('a', first), person('b', second)];

test.each([
  ['Wei Wang', 'Wei Wang', /the same name/],
  ['Anais Moller', 'Anaïs Möller', /diacritics/],
  ['Vanessa Boehm', 'Vanessa Böhm', /diacritics/],
  ['Anna Scaiffe', 'Anna Scaife', /one slip/],
  ['Megan Andsell', 'Megan Ansdell', /one slip/],
  ['Alex Drlica-Wanger', 'Alex Drlica-Wagner', /one slip/],
  ['Sotiria Fotopoulou', 'Sotiria Fotopolou', /one slip/],
  ['A. Scaiffe', 'Anna Scaife', /one slip.*initial/],
  ['Josh Bloom', 'Joshua Bloom', /short form/],
  ['Matt Sampson', 'Matthew L Sampson', /short form/],
  ['Katie Bouman', 'Katherine Bouman', /short form/],
  ['Peter M Melchior', 'Peter Melchior', /middle name/],
  ['Manuel Pérez-Carrasco', 'Manuel Ignacio Perez-Carrasco', /middle name/],
  ['Alejandra M. Muñoz Arancibia', 'Alejandra Muñoz-Arancibia', /middle name/],
  ['J. Macke', 'Jakob Macke', /initial/],
  ['Carolina Cuesta', 'Carolina Cuesta-Lazaro', /a part of the other/],
  ['Inigo Slijepcevic', 'Inigo V Slijepcevic', /middle name/],
  ['Chang Hoon Hahn', 'ChangHoon Hahn', /the same name/],
  ['Fotopoulou Sotiria', 'Sotiria Fotopoulou', /another order/],
  ['Sotiria Fotopoulou', 'Stiria Fotopoulou', /given names are one slip/],
])('%s and %s may be one person', (first, second, reason) => {
  expect(findNearDuplicates(two(first, second))).toEqual([
    { first: 'a', second: 'b', reason: expect.stringMatching(reason) as string },
  ]);
});

test.each([
  ['Ashley Villar', 'Soledad Villar'],
  ['Yin Li', 'Yan Li'],
  ['Wei Zhang', 'Wei Zheng'],
  ['Ming Liang', 'Ming Xiang'],
  ['Yuanyuan Zhang', 'Yuanyan Zhang'],
  ['Lu Yang', 'Yang Lu'],
  ['John F. Wu', 'John B. Wu'],
  ['Daniel Fontaine', 'Daniela Fontaine'],
  ['Christian Johansen', 'Christina Johansen'],
  ['Anna Hansen', 'Anna Jansen'],
  ['Zhe Zhao', 'Zheng Zhao'],
  ['Natali de Santi', 'Natali de Boer'],
  ['Jean-Luc Starck', 'Jean-Paul Starck'],
])('%s and %s are two persons', (first, second) => {
  expect(findNearDuplicates(two(first, second))).toEqual([]);
});

test('two who were looked at are left alone, whichever of them says so', () => {
  const looked = (other: string) => ({ distinctFrom: [{ person: other, reason: 'their ORCIDs differ' }] });
  expect(findNearDuplicates([person('a', 'Wei Wang', looked('b')), person('b', 'Wei Wang')])).toEqual([]);
  expect(findNearDuplicates([person('a', 'Wei Wang'), person('b', 'Wei Wang', looked('a'))])).toEqual([]);
});

test('the alias of one that is the name of another is told', () => {
  const people = [person('a', 'Vidhi Lalchand', { aliases: ['Vidhi Ramesh'] }), person('b', 'Vidhi Ramesh')];
  expect(findNearDuplicates(people)).toHaveLength(1);
});

test('an initial that fits several persons points at none', () => {
  expect(
    findNearDuplicates([person('a', 'Y. Zhang'), person('b', 'Yi Zhang'), person('c', 'Yan Zhang')]),
  ).toEqual([]);
});

const names = fc
  .tuple(
    fc.constantFrom(
      'Anna',
      'A.',
      'Josh',
      'Joshua',
      'Peter M',
      'Peter',
      'Wei',
      'Chang Hoon',
      'ChangHoon',
      'C. Megan',
      'Megan',
    ),
    fc.constantFrom(
      'Scaife',
      'Scaiffe',
      'Möller',
      'Moller',
      'Moeller',
      'Wang',
      'Wagner',
      'Wanger',
      'Cuesta',
      'Cuesta-Lazaro',
    ),
  )
  .map((words) => words.join(' '));
const registers = fc
  .uniqueArray(names, { maxLength: 25 })
  .map((each) => each.map((name, at) => person(`p${String(at).padStart(2, '0')}`, name)));

property.prop([registers, fc.infiniteStream(fc.nat())])(
  'the order of the register changes nothing',
  (people, order) => {
    const rank = new Map(people.map(({ id }) => [id, order.next().value as number]));
    const shuffled = people.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
    expect(findNearDuplicates(shuffled)).toEqual(findNearDuplicates(people));
  },
);

property.prop([names, names])(
  'what speaks for two being one speaks for it the other way round',
  (first, second) => {
    expect(findNearDuplicates(two(second, first))).toHaveLength(
      findNearDuplicates(two(first, second)).length,
    );
  },
);

test('in a register of 20,000 the one pair is found, within seconds', { timeout: 60_000 }, () => {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu', 'na', 'pe'];
  const word = (at: number) =>
    [at, at / 12, at / 144].map((digit) => syllables[Math.floor(digit) % 12] ?? '').join('');
  const crowd = Array.from({ length: 20_000 }, (_, at) =>
    person(`z${at}`, `${word(at * 7)} ${word(at * 5 + 3)}${word(Math.floor(at / 3))}sky`),
  );
  expect(findNearDuplicates([...crowd, ...two('Anna Scaiffe', 'Anna Scaife')])).toContainEqual(
    expect.objectContaining({ first: 'a', second: 'b' }),
  );
});
