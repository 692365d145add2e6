import { z } from 'zod';

const instant = z.string().describe('ISO 8601 in UTC.');

/** A line of a ledger, and where it was written. */
const DateLine = z.object({
  value: z.string().describe('As in the files: 2025-06-09T23:59 AoE.'),
  announced: z.string().describe('When readers were told: a day, or an instant with its offset.'),
  reason: z.string().nullable(),
  origin: z.enum(['files', 'desk']),
  by: z
    .string()
    .nullable()
    .describe('Who entered it in the desk; null for the files, and for who gave no name.'),
  pulled: z
    .boolean()
    .describe('Whether the files hold it, as this process read them. Static sites show what the files hold.'),
  yaml: z.string().describe('The line as edition.yaml takes it.'),
});

/** A date with all that it ever was. */
const LedgerOutput = z.object({
  key: z.string(),
  title: z.string(),
  current: z
    .object({ value: z.string(), startsAt: instant.nullable(), closesAt: instant.nullable() })
    .nullable()
    .describe('What is in force; null while nothing was announced.'),
  lines: z.array(DateLine).describe('Oldest first.'),
});

/** Every date of an edition, for its organizers. */
export const DatesOutput = z.object({
  edition: z.int(),
  sealed: z.boolean(),
  mayChange: z.boolean().describe('Whether the viewer may change them now.'),
  timezone: z.string(),
  dates: z.array(LedgerOutput).describe('In the order of the files.'),
  unannounced: z
    .array(z.object({ key: z.string(), title: z.string() }))
    .describe('The standard dates that this edition has not.'),
});
export type DatesOutput = z.infer<typeof DatesOutput>;

/** What a change would come to. */
export const DatePreview = z.object({
  changes: z.boolean().describe('False where the value is in force already.'),
  title: z.string(),
  before: z.string().nullable(),
  value: z.string().describe('As it would be written, with the hour that a day alone keeps.'),
  startsAt: instant.nullable(),
  closesAt: instant.nullable(),
  yaml: z.string(),
});
export type DatePreview = z.infer<typeof DatePreview>;
