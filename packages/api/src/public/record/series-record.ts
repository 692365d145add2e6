import { z } from 'zod';
import { EditionFactsRecord } from './edition-record.ts';
import { Address, NamedPerson, RecordLicence } from './record-facts.ts';

/** `series.json`: everything of every year in one file. Addresses are whole. */
export const SeriesRecord = z
  .object({
    $schema: Address.describe('The JSON Schema of this record.'),
    licence: RecordLicence.nullable(),
    name: z.string().describe('Full name of the series.'),
    shortName: z.string().describe('As in a page title.'),
    tagline: z.string().describe('One sentence that says what it is.'),
    url: Address.describe('Its home, a whole address.'),
    people: z
      .array(
        NamedPerson.extend({
          given: z.string().describe('Given names; empty for who has one name.'),
          family: z.string().describe('Family name with its particles.'),
          url: Address.describe("The person's page, a whole address."),
          orcid: z.string().nullable().describe('The ORCID iD: 0000-0002-1825-0097.'),
          homepage: z.string().nullable().describe('The page that the person keeps.'),
          years: z.array(z.int()).describe('Editions with a role, a paper or a talk, oldest first.'),
        }),
      )
      .describe('Everyone with a part in an edition, by family name.'),
    editions: z.array(EditionFactsRecord).describe('Oldest first.'),
  })
  .meta({
    title: 'Workshop series',
    description: 'The editions of a workshop series with their facts, dates, people, programmes and papers.',
  });
export type SeriesRecord = z.infer<typeof SeriesRecord>;
