import { z } from 'zod';
import { SESSION_KINDS } from '@ml4astro/edition';
import { PersonRef } from '../person/person-output.ts';

/** A row of the programme. */
export const SessionOutput = z.object({
  id: z.string(),
  day: z.string().describe("Day in the venue's zone: 2025-07-20."),
  start: z.string().describe("Wall time in the venue's zone: 09:00."),
  end: z.string(),
  startsAt: z.string().describe('ISO 8601 instant in UTC.'),
  endsAt: z.string(),
  kind: z.enum(SESSION_KINDS),
  title: z.string().describe('May hold TeX in $…$.'),
  speakers: z.array(PersonRef),
  panelists: z.array(PersonRef),
  contribution: z.object({ id: z.string(), title: z.string(), href: z.string() }).nullable(),
  room: z.string().nullable(),
});
export type SessionOutput = z.infer<typeof SessionOutput>;

/** The programme of an edition. */
export const ScheduleOutput = z.object({
  year: z.int(),
  timezone: z.string(),
  sessions: z.array(SessionOutput),
});
export type ScheduleOutput = z.infer<typeof ScheduleOutput>;
