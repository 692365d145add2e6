import { z } from 'zod';

/** An address in a record: always whole, for the record is read away from the site. */
export const Address = z.string().describe('A whole address.');

/** A day as records write it. */
const Day = z.string().describe("2025-07-20, in the value's or the venue's own zone.");

/** An instant as records write it. */
export const Instant = z.string().describe('ISO 8601 instant in UTC.');

/** The licence of a record's facts. */
export const RecordLicence = z.object({
  name: z.string().describe('Such as "CC0 1.0".'),
  url: Address,
  covers: z.string().describe('What it is the licence of.'),
  excludes: z.string().describe('What keeps the rights of its authors.'),
});
export type RecordLicence = z.infer<typeof RecordLicence>;

/** A human as a record names them. */
export const NamedPerson = z.object({
  id: z.string().describe('Id in the register of persons, one over all years.'),
  name: z.string().describe('As the person writes it now.'),
});

/** A value that a date had. */
const DateValueRecord = z.object({
  value: z.string().describe('As announced: 2025-06-01T23:59 AoE.'),
  kind: z.enum(['date', 'date-time', 'range', 'tentative', 'withdrawn']).describe('How firmly it was given.'),
  firstDay: Day.nullable(),
  lastDay: Day.nullable(),
  startsAt: Instant.nullable(),
  closesAt: Instant.nullable().describe('The first instant that is too late.'),
  zone: z.string().nullable().describe('IANA name or offset; null where none was stated. Etc/GMT+12 is AoE.'),
  announced: z.string().describe('When readers were told: a day, or an instant with its offset.'),
  reason: z.string().nullable().describe('Why it changed.'),
});

/** A date with all values it had. */
export const DateRecord = z.object({
  key: z.string().describe('Stable over the years: submission, notification, workshop.'),
  title: z.string().describe('As readers see it.'),
  values: z.array(DateValueRecord).describe('Oldest first; the last one holds.'),
});
