import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sortKey, type PersonRecord } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withPeople } from './with-people.ts';

const person = (id: string, name: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  id,
  name,
  aliases: [],
  distinctFrom: [],
  ...more,
});

const REGISTER = `# yaml-language-server: $schema=x
#
# The head of the file.

- { id: ada-brook, name: Ada Brook }
# Why Cid is one person.
- { id: cid-dale, name: Cid Dale, aliases: [C. Dale] } # beside
- id: eve-frost
  name: Eve Frost
  distinctFrom:
    - { person: cid-dale, reason: told apart }
`;

test('a new record stands in its place from A to Z, above the comment of the next', () => {
  expect(withPeople(REGISTER, { added: [person('bo-cole', 'Bo Cole')] })).toBe(
    REGISTER.replace('# Why Cid', '- { id: bo-cole, name: Bo Cole }\n# Why Cid'),
  );
});

test('the first goes below the head of the file, the last to its end', () => {
  const added = [
    person('zoe-young', 'Zoe Young', { orcid: '0000-0002-1825-0097' }),
    person('al-able', 'Al Able'),
  ];
  expect(withPeople(REGISTER, { added })).toBe(
    `${REGISTER.replace('- { id: ada', '- { id: al-able, name: Al Able }\n- { id: ada')}- id: zoe-young\n  name: Zoe Young\n  orcid: 0000-0002-1825-0097\n`,
  );
});

test('an alias joins those that are there, and a fact that was missing comes to its record', () => {
  const text = withPeople(REGISTER, {
    added: [],
    aliases: new Map([['cid-dale', ['Sid Dale', 'C. Dale']]]),
    facts: new Map([['eve-frost', { orcid: '0000-0002-1825-0097' }]]),
  });
  expect(text).toBe(
    REGISTER.replace('[C. Dale]', '[C. Dale, Sid Dale]').replace(
      '  distinctFrom',
      '  orcid: 0000-0002-1825-0097\n  distinctFrom',
    ),
  );
});

test('an empty register begins with its first record', () => {
  const added = [person('bo-cole', 'Bo Cole'), person('ada-brook', 'Ada Brook')];
  expect(parse(withPeople('# head\n[]\n', { added }))).toEqual([
    { id: 'ada-brook', name: 'Ada Brook' },
    { id: 'bo-cole', name: 'Bo Cole' },
  ]);
});

test("the series' own register is in this order, and stays so with forty more", () => {
  const text = readFileSync(
    fileURLToPath(new URL('../../../../editions/people.yaml', import.meta.url)),
    'utf8',
  );
  const added = Array.from({ length: 40 }, (_, at) =>
    person(`new-${at}`, `New ${'MZDKAXBQ'[at % 8]}name${at}`),
  );
  const written = withPeople(text, { added });
  const records: PersonRecord[] = parse(written);
  const keys = records.map(sortKey);
  expect(keys).toEqual(keys.toSorted());
  const old = written.split('\n').filter((line) => !line.startsWith('- { id: new-'));
  expect(old.join('\n')).toBe(text);
});
