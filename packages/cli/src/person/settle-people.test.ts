import type { PersonRecord } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { NO_DECISIONS } from './person-decisions.ts';
import { settlePeople, type PersonAnswer } from './settle-people.ts';

const REGISTER: readonly PersonRecord[] = [
  { id: 'yi-zhang', name: 'Yi Zhang', aliases: [], distinctFrom: [] },
  { id: 'yan-zhang', name: 'Yan Zhang', aliases: [], distinctFrom: [] },
];

/** Asks with these answers ready, and tells what was asked. */
async function settle(names: readonly string[], answers: Readonly<Record<string, PersonAnswer>>) {
  const asked: string[] = [];
  const { resolutions, added } = await settlePeople(
    names.map((name) => ({ name })),
    REGISTER,
    NO_DECISIONS,
    ({ written }) => {
      asked.push(written.name);
      return Promise.resolve(answers[written.name] ?? { kind: 'later' });
    },
  );
  return { asked, kinds: resolutions.map(({ kind }) => kind), added: added.map(({ id }) => id) };
}

test('each name that nobody can be sure of is asked for once, and the answer holds wherever it stands', async () => {
  const answers = { 'Y. Zhang': { kind: 'known', id: 'yan-zhang' } } as const;
  expect(await settle(['Y. Zhang', 'Zhang, Y.', 'Yi Zhang', 'Y. Zhang'], answers)).toEqual({
    asked: ['Y. Zhang'],
    kinds: ['matched', 'matched', 'matched', 'matched'],
    added: [],
  });
});

test('somebody new, and what is left for later', async () => {
  expect(await settle(['Y. Zhang'], { 'Y. Zhang': { kind: 'fresh' } })).toMatchObject({ added: ['y-zhang'] });
  expect(await settle(['Y. Zhang'], {})).toMatchObject({ asked: ['Y. Zhang'], kinds: ['unsure'] });
});
