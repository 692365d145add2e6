import { z } from 'zod';
import { ROLES } from '@ml4astro/edition';
import { EditionDetail } from '../edition/edition-output.ts';
import { SealOutput } from '../edition/seal-output.ts';
import { ContributionRecord } from './contribution-record.ts';
import { SessionRecord } from './programme-record.ts';
import { Address, DateRecord, NamedPerson, RecordLicence } from './record-facts.ts';

const { conference, format, venue, call, registration, reviewing, poster, links } = EditionDetail.shape;

/** What an edition is, apart from the series: the same at any time, until its files change. */
export const EditionFactsRecord = z.object({
  year: z.int().describe('The year of the edition.'),
  url: Address.describe("The edition's home, a whole address."),
  title: z.string().describe('Title of the workshop that year.'),
  conference: conference.describe('The conference that hosts it.'),
  timezone: z.string().describe('IANA zone of the venue; wall times are in it.'),
  venue: venue.describe('Where it takes place; null where unknown.'),
  format: format.describe('How one takes part.'),
  formerSite: z.string().nullable().describe('The site it had before this one.'),
  topics: z
    .array(
      z.object({
        id: z.string().describe('Stable for ever.'),
        label: z.string().describe('As readers see it.'),
      }),
    )
    .describe('What the workshop is about, in the order of the call.'),
  call: call.describe('What authors were asked for; "unstated" where nobody said.'),
  dates: z.array(DateRecord).describe('All dates with their history, in the order of the file.'),
  published: z
    .object({
      papers: z.string().nullable().describe('When the list of papers was published.'),
      programme: z.string().nullable().describe('When the programme was published.'),
    })
    .describe('Days, or instants with their offset; null where none is on record.'),
  people: z
    .array(
      NamedPerson.extend({
        role: z.enum(ROLES).describe('What the person does in this edition.'),
        affiliation: z.string().nullable().describe('Where the person worked that year.'),
        announced: z.string().nullable().describe('When readers were told.'),
        portrait: z
          .object({
            url: Address,
            width: z.int().nullable().describe('Pixels.'),
            height: z.int().nullable().describe('Pixels.'),
          })
          .nullable()
          .describe('Not under the licence of the facts.'),
      }),
    )
    .describe('Who does what, in the order they are shown.'),
  sponsors: z
    .array(
      z.object({
        name: z.string().describe('As the sponsor writes it.'),
        url: Address.nullable(),
        logo: Address.nullable(),
      }),
    )
    .describe('Who pays for some of it.'),
  registration: registration.describe('Where one registers.'),
  reviewing: reviewing.describe('Where one volunteers as a reviewer.'),
  poster: poster.describe('Poster instructions.'),
  links: links.describe('External links.'),
  programme: z.array(SessionRecord).describe('What happens when, in the order of the file.'),
  seal: SealOutput.nullable().describe(
    'Since when it is sealed, and what was corrected since; null while it is open.',
  ),
  contributions: z.array(ContributionRecord).describe('The accepted papers, in the order of the file.'),
});
export type EditionFactsRecord = z.infer<typeof EditionFactsRecord>;

/** `edition.json`: all that an edition's site shows as facts, in one file. Addresses are whole. */
export const EditionRecord = EditionFactsRecord.extend({
  $schema: Address.describe('The JSON Schema of this record.'),
  licence: RecordLicence.nullable(),
  series: z
    .object({
      name: z.string().describe('Full name.'),
      shortName: z.string().describe('As in a page title.'),
      url: Address.describe('Its home, a whole address.'),
    })
    .describe('The series that it belongs to.'),
}).meta({
  title: 'Edition of a workshop series',
  description: 'The facts, dates, people, programme and papers of one year.',
});
export type EditionRecord = z.infer<typeof EditionRecord>;
