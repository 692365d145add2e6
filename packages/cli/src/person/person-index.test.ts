import { fc, test as property } from '@fast-check/vitest';
import { matchPerson, type PersonRecord } from '@ml4astro/edition';
import { expect } from 'vitest';
import { PersonIndex } from './person-index.ts';

const word = fc.constantFrom(
  'Ann',
  'A.',
  'van',
  'der',
  'Lee',
  'Li',
  'Möller',
  'Moeller',
  'Cruz-Lopez',
  'Lopez',
  'JF',
  'de',
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const written = fc.oneof(
  name,
  fc.tuple(name, name).map(([family, given]) => `${family}, ${given}`),
);
const register = fc.array(fc.tuple(name, fc.option(written), fc.boolean()), { maxLength: 12 }).map((people) =>
  people.map(([each, alias, first], at): PersonRecord => ({
    id: `p-${at}`,
    name: each,
    aliases: alias === null ? [] : [alias],
    ...(first ? { family: each.split(' ')[0] } : {}),
    distinctFrom: [],
  })),
);

property.prop([written, register])(
  'nobody whom a name could mean is missing among the candidates',
  (wanted, people) => {
    const ids = (match: ReturnType<typeof matchPerson>) =>
      match.kind === 'one'
        ? [match.person.id]
        : match.kind === 'several'
          ? match.people.map(({ id }) => id).sort()
          : [];
    const candidates = new PersonIndex(people).listCandidates(wanted);
    expect(ids(matchPerson(wanted, candidates))).toEqual(ids(matchPerson(wanted, people)));
  },
);
