import type { PersonRecord } from '@ml4astro/edition';
import { describe, expect, test } from 'vitest';
import { describePeople } from './describe-people.ts';
import { NO_DECISIONS, readPersonDecisions } from './person-decisions.ts';
import type { PeopleResolution } from './person-resolution.ts';
import { resolvePeople } from './resolve-people.ts';
import type { WrittenPerson } from './written-person.ts';

const person = (id: string, name: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  id,
  name,
  aliases: [],
  distinctFrom: [],
  ...more,
});

const REGISTER = [
  person('megan-ansdell', 'Megan Ansdell', { aliases: ['Megan Andsell'] }),
  person('joshua-bloom', 'Joshua Bloom'),
  person('wei-zhang', 'Wei Zhang', { orcid: '0000-0002-1825-0097' }),
  person('yi-zhang', 'Yi Zhang'),
  person('yan-zhang', 'Yan Zhang'),
];

const resolve = (
  names: readonly (string | WrittenPerson)[],
  flags: Parameters<typeof readPersonDecisions>[0] = {},
) =>
  resolvePeople(
    names.map((name) => (typeof name === 'string' ? { name } : name)),
    REGISTER,
    readPersonDecisions(flags),
  );
/** `matched megan-ansdell`, `new jane-doe`, `unsure yi-zhang yan-zhang`. */
const outcomes = ({ resolutions }: PeopleResolution) =>
  resolutions.map((each) =>
    each.kind === 'unsure'
      ? ['unsure', ...each.candidates.map(({ id }) => id)].join(' ')
      : `${each.kind}${each.kind === 'matched' && !each.sure ? '?' : ''} ${each.person.id}`,
  );

test.each([
  ['Megan Ansdell', 'matched megan-ansdell'],
  ['Ansdell, Megan', 'matched megan-ansdell'],
  ['Megan Andsell', 'matched megan-ansdell'],
  ['Joshua S. Bloom', 'matched? joshua-bloom'],
  ['J. Bloom', 'unsure joshua-bloom'],
  ['Josh Bloom', 'unsure joshua-bloom'],
  ['Y. Zhang', 'unsure yi-zhang yan-zhang'],
  ['Megan Ansdel', 'unsure megan-ansdell'],
  ['Jane Doe', 'new jane-doe'],
  ['李明', 'unsure'],
])('%s: %s', (name, outcome) => {
  expect(outcomes(resolve([name]))).toEqual([outcome]);
});

describe('an ORCID', () => {
  test('settles who it is, whatever the name', () => {
    expect(outcomes(resolve([{ name: 'W. Zhang-Miller', orcid: '0000-0002-1825-0097' }]))).toEqual([
      'matched wei-zhang',
    ]);
  });

  test('tells somebody of the same name apart, and the new record says so', () => {
    const people = resolve([{ name: 'Wei Zhang', orcid: '0000-0001-5109-3700' }]);
    expect(people.added).toEqual([
      person('wei-zhang-2', 'Wei Zhang', {
        orcid: '0000-0001-5109-3700',
        distinctFrom: [{ person: 'wei-zhang', reason: 'their ORCID iDs differ' }],
      }),
    ]);
  });

  test('makes one new person of two spellings', () => {
    const orcid = '0000-0001-5109-3700';
    const people = resolve([
      { name: 'Jane Doe', orcid },
      { name: 'J. M. Doe', orcid },
    ]);
    expect(outcomes(people)).toEqual(['new jane-doe', 'new jane-doe']);
  });
});

describe('names of one source', () => {
  test('that are one name are one new person', () => {
    const people = resolve(['Jane Doe', 'Doe, Jane', 'Jane Döe']);
    expect(outcomes(people)).toEqual(['new jane-doe', 'new jane-doe', 'new jane-doe']);
    expect(people.added).toEqual([person('jane-doe', 'Jane Doe')]);
  });

  test('are a question where one abbreviates the other, whichever came first', () => {
    expect(outcomes(resolve(['J. Doe', 'Jane Doe']))).toEqual(['unsure jane-doe', 'new jane-doe']);
  });

  test('that stand where a person stands already need no question', () => {
    expect(outcomes(resolve([{ name: 'Y. Zhang', among: ['yan-zhang'] }]))).toEqual(['matched? yan-zhang']);
  });
});

describe('what an organizer says', () => {
  test('is done: a name is that person, and nobody else', () => {
    expect(outcomes(resolve(['J. Bloom'], { person: ['J. Bloom=megan-ansdell'] }))).toEqual([
      'matched megan-ansdell',
    ]);
  });

  test('makes a new person of a name like another, told apart for the check', () => {
    const people = resolve(['Joshua Bloom'], { newPerson: ['Joshua Bloom'] });
    expect(people.added).toMatchObject([
      { id: 'joshua-bloom-2', distinctFrom: [{ person: 'joshua-bloom' }] },
    ]);
    const again = resolvePeople(
      [{ name: 'Joshua Bloom' }],
      [...REGISTER, ...people.added],
      readPersonDecisions({ newPerson: ['Joshua Bloom'] }),
    );
    expect(outcomes(again)).toEqual(['matched joshua-bloom-2']);
  });

  test('gives an id where the letters of a name give none', () => {
    expect(resolve(['李明'], { newPerson: ['李明=li-ming'] }).added).toEqual([person('li-ming', '李明')]);
  });

  test('is learnt as an alias where nobody would have found it, and not where initials fit', () => {
    const people = resolve(['M. Ansdel', 'J. Bloom'], {
      person: ['M. Ansdel=megan-ansdell', 'J. Bloom=joshua-bloom'],
    });
    expect([...people.aliases]).toEqual([['megan-ansdell', ['M. Ansdel']]]);
  });

  test.each([
    [{ person: ['J. Bloom=nobody-here'] }, /"nobody-here" is nobody in editions\/people\.yaml/],
    [{ newPerson: ['J. Bloom=yi-zhang'] }, /"yi-zhang" is Yi Zhang already/],
    [{ person: ['J. Bloom'] }, /does not say who it is/],
    [{ newPerson: ['J. Bloom=J B'] }, /"J B" is no id/],
    [{ person: ['J. Bloom=yi-zhang'], newPerson: ['J.  Bloom'] }, /decided twice/],
  ])('%j is refused', (flags, message) => {
    expect(() => resolve(['J. Bloom'], flags)).toThrow(message);
  });
});

test('each question names the flags that answer it, and each guess says what it rests on', () => {
  const { resolutions } = resolve(['Y. Zhang', 'Joshua S. Bloom', 'Megan Ansdell', 'Y. Zhang']);
  expect(describePeople(resolutions)).toEqual([
    'Who is "Y. Zhang"? Nobody can be sure: the name fits each of them. Decide with --person "Y. Zhang=yi-zhang" or --person "Y. Zhang=yan-zhang" or --new-person "Y. Zhang".',
    '"Joshua S. Bloom" was taken for Joshua Bloom (joshua-bloom): the same name but for a middle name.',
  ]);
  expect(resolvePeople([], REGISTER, NO_DECISIONS)).toEqual({
    resolutions: [],
    added: [],
    aliases: new Map(),
  });
});
