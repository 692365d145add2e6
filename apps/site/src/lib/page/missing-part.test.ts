import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createPublicApi } from '@ml4astro/api/public';
import { frozenClock, parseInstant } from '@ml4astro/edition';
import { missingPart } from './missing-part.ts';

const directory = fileURLToPath(new URL('../../../../../editions', import.meta.url));
const editionAt = (year: number, instant: string) =>
  createPublicApi({ directory, clock: frozenClock(parseInstant(instant)) }).caller.edition.get({ year });

test('while the call is open, what follows the review names the day on which authors are notified', async () => {
  const edition = await editionAt(2025, '2025-05-20T12:00:00Z');
  expect(missingPart(edition, 'notification')).toMatchObject({
    kind: 'not-yet',
    when: expect.stringContaining('22 June 2025'),
  });
});

test('each missing part names the date that it waits for', async () => {
  const edition = await editionAt(2025, '2025-05-20T12:00:00Z');
  expect(missingPart(edition, 'submission')).toMatchObject({ when: expect.stringContaining('1 June 2025') });
  expect(missingPart(edition, 'workshop')).toMatchObject({ when: expect.stringContaining('20 July 2025') });
});

test('before anything was announced no day is named, and none is made up', async () => {
  const edition = await editionAt(2025, '2025-04-01T00:00:00Z');
  expect(missingPart(edition, 'notification')).toEqual({
    kind: 'not-yet',
    when: 'No date has been announced for it.',
  });
});

test('a date that was withdrawn promises nothing', async () => {
  const { dates, ...edition } = await editionAt(2025, '2025-05-20T12:00:00Z');
  const withdrawn = dates.map((date) => ({
    ...date,
    current: { ...date.current, kind: 'withdrawn' as const },
  }));
  expect(missingPart({ ...edition, dates: withdrawn }, 'workshop')).toMatchObject({
    when: 'No date has been announced for it.',
  });
});

test('once the workshop day is over in Vancouver, nothing is promised any more: the former site may hold it', async () => {
  const [lastMoment, over] = await Promise.all([
    editionAt(2025, '2025-07-21T06:59:59.999Z'),
    editionAt(2025, '2025-07-21T07:00:00Z'),
  ]);
  expect(missingPart(lastMoment, 'workshop').kind).toBe('not-yet');
  expect(missingPart(over, 'workshop')).toEqual({
    kind: 'not-recorded',
    formerSite: 'https://ml4astro.github.io/icml2025/',
  });
});
