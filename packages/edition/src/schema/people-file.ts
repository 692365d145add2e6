import { z } from 'zod';
import { Id, Line, WebAddress } from './text.ts';

/** A human in the public record, one over all years. */
export const PersonRecord = z.strictObject({
  id: Id.describe('Stable for ever; addresses and editions name it.'),
  name: Line.describe('The name as the person writes it now: shown everywhere.'),
  family: Line.optional().describe('The part to sort by, where it is not the last word.'),
  aliases: z.array(Line).default([]).describe('Other written forms, for matching only. Never published.'),
  orcid: z
    .string()
    .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'An ORCID has four groups: 0000-0002-1825-0097.')
    .optional()
    .describe('The ORCID iD, which settles who is who.'),
  homepage: WebAddress.optional().describe('The page that the person keeps.'),
  distinctFrom: z
    .array(
      z.strictObject({
        person: Id.describe('The id of the other.'),
        reason: Line.describe('How one knows, such as "their ORCID iDs differ".'),
      }),
    )
    .default([])
    .describe('Persons of a like name who were looked at and are someone else, with how one knows.'),
});
export type PersonRecord = z.infer<typeof PersonRecord>;

/** `people.yaml`: the register of persons of the series. */
export const PeopleFile = z
  .array(PersonRecord)
  .meta({ title: 'People', description: 'The register of persons over all years of the series.' });
