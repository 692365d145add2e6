import { z } from 'zod';
import { SESSION_KINDS } from '@ml4astro/edition';
import { Address, Instant, NamedPerson } from './record-facts.ts';

/** A row of the programme, with what it said before. */
export const SessionRecord = z.object({
  id: z.string().describe('Stable and unique in the edition.'),
  url: Address,
  kind: z.enum(SESSION_KINDS).describe('What it is.'),
  title: z.string().describe('May hold TeX in $…$.'),
  start: z.string().describe("Wall time in the venue's zone: 2025-07-20T09:00."),
  end: z.string().describe("Wall time in the venue's zone."),
  startsAt: Instant,
  endsAt: Instant,
  room: z.string().nullable().describe('Where it is, if not in the one room of the workshop.'),
  speakers: z.array(NamedPerson).describe('Who speaks.'),
  panelists: z.array(NamedPerson).describe('Who is on the panel.'),
  contribution: z.string().nullable().describe('Id of the contribution that is presented.'),
  posters: z
    .array(
      z.object({
        contribution: z.string().describe('Id of a contribution.'),
        board: z.string().nullable().describe('Number of its board.'),
      }),
    )
    .describe('What a poster session shows.'),
  changes: z
    .array(
      z.object({
        announced: z.string().describe('When readers were told.'),
        start: z.string().nullable().describe('Begin until then.'),
        end: z.string().nullable().describe('End until then.'),
        room: z.string().nullable().describe('Room until then.'),
        title: z.string().nullable().describe('Title until then.'),
        reason: z.string().nullable().describe('Why it changed.'),
      }),
    )
    .describe('What the row said before, oldest first; null where it said the same.'),
  cancelled: z
    .object({
      announced: z.string().describe('When readers were told.'),
      reason: z.string().nullable().describe('Why.'),
    })
    .nullable()
    .describe('Set when it did not take place after all.'),
});
