import { z } from 'zod';
import { ScheduleCancellation, ScheduleChange } from './schedule-change.ts';
import { LocalTime } from './local-time.ts';
import { Id, Line } from './text.ts';

/** What a row of the programme is. */
export const SESSION_KINDS = [
  'introduction',
  'keynote',
  'invited-talk',
  'spotlight',
  'panel',
  'poster-session',
  'break',
  'social',
  'closing',
  'other',
] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** A poster of a poster session. */
const SessionPoster = z.strictObject({
  contribution: Line.describe('Id of the contribution, in quotes.'),
  board: Line.optional().describe('Number of its board, such as "A12".'),
});

/** One row of the programme. */
export const ScheduleRow = z.strictObject({
  id: Id.describe('Stable and unique in the edition; calendars are keyed by it.'),
  start: LocalTime.describe("Begin, in the edition's time zone."),
  end: LocalTime.describe("End, in the edition's time zone; the next row may begin then."),
  kind: z.enum(SESSION_KINDS).describe('What the row is.'),
  title: Line.describe('Title; $…$ holds TeX.'),
  speakers: z.array(Id).default([]).describe('Ids of persons who speak.'),
  panelists: z.array(Id).default([]).describe('Ids of persons on the panel.'),
  contribution: Line.optional().describe('Id of the contribution that is presented.'),
  room: Line.optional().describe('Where it is, if not in the one room of the workshop.'),
  posters: z.array(SessionPoster).default([]).describe('What a poster session shows, board by board.'),
  changes: z
    .array(ScheduleChange)
    .default([])
    .describe('What the row said before, oldest first. The row itself says what holds now.'),
  cancelled: ScheduleCancellation.optional().describe(
    'Set when it does not take place after all. The row stays, so that calendars can say so.',
  ),
});
export type ScheduleRow = z.infer<typeof ScheduleRow>;

/** `schedule.yaml`: the rows of the programme, in order. */
export const ScheduleFile = z
  .array(ScheduleRow)
  .meta({ title: 'Schedule', description: 'The programme of an edition, row by row.' });
