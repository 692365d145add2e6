import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { PersonRecord } from '../schema/people-file.ts';
import { matchPerson } from './match-person.ts';

const person = (id: string, name: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  id,
  name,
  aliases: [],
  distinctFrom: [],
  ...more,
});

const REGISTER = [
  person('peter-melchior', 'Peter Melchior', { aliases: ['Peter M Melchior'] }),
  person('anais-moller', 'Anais Möller'),
  person('vanessa-boehm', 'Vanessa Boehm'),
  person('joshua-bloom', 'Joshua S. Bloom'),
  person('jakob-macke', 'Jakob Macke'),
  person('anna-scaife', 'Anna Scaife'),
  person('azadeh-dizgah', 'Azadeh Moradinezhad Dizgah', { family: 'Moradinezhad Dizgah' }),
  person('ashley-villar', 'Ashley Villar'),
  person('soledad-villar', 'Soledad Villar'),
  person('yi-zhang', 'Yi Zhang'),
  person('yan-zhang', 'Yan Zhang'),
  person('katherine-bouman', 'Katherine Bouman'),
  person('patrick-van-der-smagt', 'Patrick van der Smagt'),
  person('xavier-prochaska', 'J. Xavier Prochaska'),
];

test.each([
  ['Peter Melchior', 'peter-melchior', 'name'],
  ['Melchior, Peter', 'peter-melchior', 'name'],
  ['Peter M. Melchior', 'peter-melchior', 'alias'],
  ['P. Melchior', 'peter-melchior', 'initials'],
  ['Moller, Anais', 'anais-moller', 'diacritics'],
  ['Anaïs Moeller', 'anais-moller', 'diacritics'],
  ['Vanessa Böhm', 'vanessa-boehm', 'diacritics'],
  ['J. S. Bloom', 'joshua-bloom', 'initials'],
  ['JS Bloom', 'joshua-bloom', 'initials'],
  ['Joshua Bloom', 'joshua-bloom', 'middle-name'],
  ['Josh Bloom', 'joshua-bloom', 'short-form'],
  ['Katie Bouman', 'katherine-bouman', 'short-form'],
  ['A. Moradinezhad Dizgah', 'azadeh-dizgah', 'initials'],
  ['van der Smagt, P', 'patrick-van-der-smagt', 'initials'],
  ['Xavier J. Prochaska', 'xavier-prochaska', 'middle-name'],
  ['Xavier Prochaska', 'xavier-prochaska', 'middle-name'],
])('%s is %s, by %s', (name, id, via) => {
  expect(matchPerson(name, REGISTER)).toMatchObject({ kind: 'one', person: { id }, via });
});

test('an initial that fits two persons decides nothing', () => {
  const match = matchPerson('Y. Zhang', REGISTER);
  expect(match).toMatchObject({ kind: 'several', people: [{ id: 'yi-zhang' }, { id: 'yan-zhang' }] });
});

test('two persons of one name stay two', () => {
  const twins = [person('wei-wang', 'Wei Wang'), person('wei-wang-2', 'Wei Wang')];
  expect(matchPerson('Wang, Wei', twins)).toMatchObject({ kind: 'several', people: twins });
});

test.each(['Jakob B. Villar', 'Villar', 'Joshua T. Bloom', '', '…', 'Yin Zhang'])(
  '%s is nobody here',
  (name) => {
    expect(matchPerson(name, REGISTER).kind).toBe('none');
  },
);

test('a misspelt name is nobody, and the person of the nearest name is proposed', () => {
  expect(matchPerson('Anna Scaiffe', REGISTER)).toMatchObject({
    kind: 'none',
    near: [{ id: 'anna-scaife' }],
  });
});

const marks = fc.constantFrom('', '\u0301', '\u0308', '\u030c', '\u0327');
const writings = fc.record({
  person: fc.constantFrom(...REGISTER),
  marks: fc.array(marks, { minLength: 40, maxLength: 40 }),
  upper: fc.boolean(),
  lastFirst: fc.boolean(),
  dots: fc.boolean(),
});

property.prop([writings])('neither case, marks, dots nor "Last, First" change who is meant', (writing) => {
  const { name, family = name.split(/ (?=van )/)[1] ?? name.split(' ').at(-1) ?? '' } = writing.person;
  const marked = (text: string) =>
    [...text]
      .map((letter, at) => (/[a-z]/i.test(letter) ? letter + (writing.marks[at] ?? '') : letter))
      .join('');
  const given = marked(name.slice(0, -family.length).trim());
  const ordered = writing.lastFirst ? `${marked(family)}, ${given}` : `${given} ${marked(family)}`;
  const dotted = writing.dots ? ordered : ordered.replaceAll('.', '');
  const written = writing.upper ? dotted.toUpperCase() : dotted.toLowerCase();
  expect(matchPerson(written, REGISTER)).toMatchObject({ kind: 'one', person: { id: writing.person.id } });
});

property.prop([fc.shuffledSubarray(REGISTER, { minLength: REGISTER.length })])(
  'the order of the register changes no answer',
  (people) => {
    for (const name of ['P. Melchior', 'Y. Zhang', 'Anna Scaiffe']) {
      const ids = (match: ReturnType<typeof matchPerson>) =>
        match.kind === 'one'
          ? match.person.id
          : (match.kind === 'several' ? match.people : match.near).map(({ id }) => id).sort();
      expect(ids(matchPerson(name, people))).toEqual(ids(matchPerson(name, REGISTER)));
    }
  },
);
