import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createPublicApi } from '@ml4astro/api/public';
import { frozenClock, parseInstant } from '@ml4astro/edition';
import { missingPart, type Awaited } from './missing-part.ts';

const directory = fileURLToPath(new URL('../../../../../editions', import.meta.url));
const editionAt = (year: number, instant: string) =>
  createPublicApi({ directory, clock: frozenClock(parseInstant(instant)) }).caller.edition.get({ year });

const missingAt = async (instant: string, awaited: Awaited) =>
  missingPart(await editionAt(2025, instant), awaited, instant);

test('while the call is open, what follows the review names the day on which authors are notified', async () => {
  expect(await missingAt('2025-05-20T12:00:00Z', 'notification')).toMatchObject({
    kind: 'not-yet',
    when: expect.stringContaining('22 June 2025'),
  });
});

test('each missing part names the date that it waits for', async () => {
  const at = '2025-05-20T12:00:00Z';
  expect(await missingAt(at, 'submission')).toMatchObject({ when: expect.stringContaining('1 June 2025') });
  expect(await missingAt(at, 'workshop')).toMatchObject({ when: expect.stringContaining('20 July 2025') });
});

test.each([
  ['submission', '2025-06-15T00:00:00Z'],
  ['notification', '2025-06-25T00:00:00Z'],
] as const)('once the day of the %s has passed, the workshop is named instead', async (awaited, instant) => {
  expect(await missingAt(instant, awaited)).toMatchObject({
    kind: 'not-yet',
    when: 'It is published before the workshop on 20 July 2025.',
  });
});

test('with the awaited day passed and no workshop day ahead, no day is named', async () => {
  const at = '2025-06-25T00:00:00Z';
  const { dates, ...edition } = await editionAt(2025, at);
  const undated = { ...edition, dates: dates.filter(({ key }) => key !== 'workshop') };
  expect(missingPart(undated, 'notification', at)).toMatchObject({
    when: 'No date has been announced for it.',
    until: null,
  });
});

test('a page that tells what was announced on a day speaks of no day before it', async () => {
  const firstMoment = '2025-04-28T10:00:00Z';
  expect(await missingAt(firstMoment, 'notification')).toMatchObject({ asOf: '2025-04-29' });
});

test('a note says of which day at the venue it speaks, and until when it holds', async () => {
  expect(await missingAt('2025-05-20T02:00:00Z', 'notification')).toMatchObject({
    asOf: '2025-05-19',
    until: '2025-07-21T07:00:00Z',
  });
});

test('before anything was announced no day is named, and none is made up', async () => {
  expect(await missingAt('2025-04-01T00:00:00Z', 'notification')).toMatchObject({
    kind: 'not-yet',
    when: 'No date has been announced for it.',
  });
});

test('a date that was withdrawn promises nothing', async () => {
  const at = '2025-05-20T12:00:00Z';
  const { dates, ...edition } = await editionAt(2025, at);
  const withdrawn = dates.map((date) => ({
    ...date,
    current: { ...date.current, kind: 'withdrawn' as const },
  }));
  expect(missingPart({ ...edition, dates: withdrawn }, 'workshop', at)).toMatchObject({
    when: 'No date has been announced for it.',
  });
});

test('once the workshop day is over in Vancouver, nothing is promised any more: the former site may hold it', async () => {
  expect((await missingAt('2025-07-21T06:59:59.999Z', 'workshop')).kind).toBe('not-yet');
  expect(await missingAt('2025-07-21T07:00:00Z', 'workshop')).toEqual({
    kind: 'not-recorded',
    formerSite: 'https://ml4astro.github.io/icml2025/',
  });
});
