import { expect, test } from 'vitest';
import type { ScheduleOutput } from '@ml4astro/api/public';
import { paperSessions } from './paper-sessions.ts';

const row = (
  id: string,
  contribution: string | null,
  posters: readonly string[] = [],
): ScheduleOutput['sessions'][number] => ({
  id,
  day: '2031-07-20',
  start: '09:00',
  end: '10:00',
  startsAt: '2031-07-20T07:00:00Z',
  endsAt: '2031-07-20T08:00:00Z',
  kind: 'other',
  title: id,
  speakers: [],
  panelists: [],
  contribution: contribution === null ? null : { id: contribution, title: '', href: '/' },
  room: null,
  posters: posters.map((paper) => ({ id: paper, title: '', href: '/', board: null })),
  changes: [],
  cancelled: null,
  revision: { sequence: 0, modifiedAt: '2031-07-01T00:00:00Z' },
});

test('a paper is shown in its talk and in each poster session that lists it', () => {
  const sessions = [row('talk', '7'), row('coffee', null), row('posters', null, ['7', '8'])];
  expect(paperSessions({ year: 2031, timezone: 'Europe/Berlin', sessions })).toEqual(
    new Map([
      ['7', ['talk', 'posters']],
      ['8', ['posters']],
    ]),
  );
});
