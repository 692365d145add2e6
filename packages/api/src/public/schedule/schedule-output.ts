import { z } from 'zod';
import { SESSION_KINDS } from '@ml4astro/edition';
import { PersonRef } from '../person/person-output.ts';

const Announced = z.string().describe('Day, or instant with its offset, as the files say it.');
const AnnouncedAt = z.string().describe('The instant from which readers knew; ISO 8601 in UTC.');

/** What a row said until a change was announced; `null` where it said the same. */
export const SessionChangeOutput = z.object({
  announced: Announced,
  announcedAt: AnnouncedAt,
  start: z.string().nullable().describe("Begin until then, in the venue's zone: 2025-07-20T09:00."),
  end: z.string().nullable().describe("End until then, in the venue's zone."),
  room: z.string().nullable(),
  title: z.string().nullable(),
  reason: z.string().nullable(),
});
export type SessionChangeOutput = z.infer<typeof SessionChangeOutput>;

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
  posters: z.array(
    z.object({
      id: z.string(),
      title: z.string().describe('May hold TeX in $…$.'),
      href: z.string(),
      board: z.string().nullable(),
    }),
  ),
  changes: z.array(SessionChangeOutput).describe('Oldest first.'),
  cancelled: z
    .object({ announced: Announced, announcedAt: AnnouncedAt, reason: z.string().nullable() })
    .nullable()
    .describe('Set when it does not take place after all.'),
  revision: z
    .object({
      sequence: z
        .int()
        .describe('How often it was changed or cancelled: SEQUENCE of RFC 5545, section 3.8.7.4.'),
      modifiedAt: z.string().describe('When it last was, or was first published; ISO 8601 instant in UTC.'),
    })
    .describe('For calendars.'),
});
export type SessionOutput = z.infer<typeof SessionOutput>;

/** The programme of an edition. */
export const ScheduleOutput = z.object({
  year: z.int(),
  timezone: z.string(),
  sessions: z.array(SessionOutput),
});
export type ScheduleOutput = z.infer<typeof ScheduleOutput>;
