import { expect, test } from 'vitest';
import { edition, readOne, series, talk } from '../../test/icml-2025.ts';
import { writeSessionCalendar, type CalendarEdition, type CalendarSession } from './index.ts';

const readTalk = (changed: Partial<CalendarSession>, at: Partial<CalendarEdition> = {}) =>
  readOne(writeSessionCalendar(series, { ...edition, ...at }, { ...talk, ...changed }));

test('a talk in summer and one in winter are at their instants, in the zone of the venue', () => {
  expect(readTalk({})).toMatchObject({
    uid: 'keynote-finn@icml2025',
    zone: 'America/Vancouver',
    start: '2025-07-20T16:00:00.000Z',
    end: '2025-07-20T16:30:00.000Z',
    stamp: '2025-06-30T10:00:00Z',
    lastModified: '2025-06-30T10:00:00Z',
    status: 'CONFIRMED',
    url: 'https://example.org/icml2025/programme/#keynote-finn',
  });
  const winter = { startsAt: '2025-01-20T17:00:00Z', endsAt: '2025-01-20T18:00:00Z' };
  expect(readTalk(winter)).toMatchObject({ start: '2025-01-20T17:00:00.000Z' });
  expect(readTalk(winter, { timezone: 'America/New_York' })).toMatchObject({
    start: '2025-01-20T17:00:00.000Z',
  });
  expect(writeSessionCalendar(series, edition, { ...talk, ...winter })).toContain(
    'DTSTART;TZID=America/Vancouver:20250120T090000',
  );
});

test('the uid of a talk stays when its title, time and room change; its sequence grows', () => {
  const moved = readTalk({
    title: 'Another talk',
    startsAt: '2025-07-20T20:00:00Z',
    endsAt: '2025-07-20T20:30:00Z',
    room: 'Hall 2',
    changes: [
      {
        announced: '2025-07-01',
        start: '2025-07-20T09:00',
        end: '2025-07-20T09:30',
        reason: 'a late flight',
      },
      { announced: '2025-07-02', room: 'Hall 1', title: 'A talk' },
    ],
    revision: { sequence: 2, modifiedAt: '2025-07-02T00:00:00Z' },
  });
  expect(moved).toMatchObject({
    uid: readTalk({}).uid,
    sequence: 2,
    lastModified: '2025-07-02T00:00:00Z',
    location: 'Hall 2, Convention Centre, Vancouver',
  });
  expect(moved.description).toContain('Speaker: Chelsea Finn');
  expect(moved.description).toContain('(a late flight): before, it began on 2025-07-20 at 09:00');
  expect(moved.description).toContain(
    'Changed on 2025-07-02: before, the title was “A talk”, it was in Hall 1.',
  );
});

test('a cancelled talk stays in the calendar, cancelled, and says why', () => {
  const cancelled = readTalk({ cancelled: { reason: 'illness' } });
  expect(cancelled.status).toBe('CANCELLED');
  expect(cancelled.description).toMatch(/^Cancelled \(illness\)\./);
});

test('a panel names its panelists, and TeX becomes plain letters', () => {
  const panel = readTalk({
    title: 'Disentangling $\\gamma$-ray observations',
    speakers: [],
    panelists: [{ name: 'David W. Hogg' }, { name: 'Irina Rish' }],
  });
  expect(panel.summary).toBe('Disentangling γ-ray observations');
  expect(panel.description).toContain('Panel: David W. Hogg, Irina Rish');
});
