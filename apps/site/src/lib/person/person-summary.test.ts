import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createPublicApi } from '@ml4astro/api/public';
import { frozenClock, parseInstant } from '@ml4astro/edition';
import { describePerson } from './person-summary.ts';

const { caller } = createPublicApi({
  directory: fileURLToPath(new URL('../../../../../editions', import.meta.url)),
  clock: frozenClock(parseInstant('2026-01-01T00:00:00Z')),
  upTo: 2025,
});

test.each([
  ['chelsea-finn', 'Keynote speaker 2023'],
  ['carolina-cuesta-lazaro', /^Member of the scientific organizing committee 2025/],
  ['francois-lanusse', /^Co-chair 2022–2023, member of the scientific organizing committee 2025/],
  ['uros-seljak', /^Member of the scientific organizing committee 2022–2023, author of \d papers? /],
  ['shirley-ho', /^Invited speaker 2025, author of \d+ papers? 2022/],
  ['vidhi-lalchand', /^Spotlight speaker 2023, author of 1 paper 2023$/],
])('the record of %s reads %s', async (id, line) => {
  expect(describePerson(await caller.person.get({ id }))).toMatch(line);
});

test('of nobody there is nothing to say', () => {
  expect(describePerson({ editions: [] })).toBe('');
});
