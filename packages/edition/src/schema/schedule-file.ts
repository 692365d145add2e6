import { z } from 'zod';
import { parsePlainDate } from '../plain-date.ts';
import { WorkshopError } from '../workshop-error.ts';
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

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;

const LocalTime = z
  .string()
  .regex(LOCAL_TIME, "Write day and time in the venue's zone, without offset: 2025-07-20T09:00.")
  .superRefine((text, context) => {
    // Temporal would round 30 February down, in every page that shows the row.
    const refuse = (reason: string) => new WorkshopError('DEADLINE_UNREADABLE', reason);
    try {
      if (LOCAL_TIME.test(text)) parsePlainDate(text.slice(0, 10), refuse);
    } catch (error) {
      if (!(error instanceof WorkshopError)) throw error;
      context.addIssue({ code: 'custom', message: `${error.message}.` });
    }
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
});
export type ScheduleRow = z.infer<typeof ScheduleRow>;

/** `schedule.yaml`: the rows of the programme, in order. */
export const ScheduleFile = z
  .array(ScheduleRow)
  .meta({ title: 'Schedule', description: 'The programme of an edition, row by row.' });
