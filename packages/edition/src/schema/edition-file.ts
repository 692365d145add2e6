import { z } from 'zod';
import { CallFacts } from './call.ts';
import { LedgerFacts } from './ledger.ts';
import { RoleFacts } from './role.ts';
import {
  AssetName,
  DayOrInstant,
  HUE_RANGE,
  Id,
  Line,
  RoleAddress,
  Unstated,
  WebAddress,
  Zone,
} from './text.ts';

const Conference = z.strictObject({
  name: Line.describe('Short name with the year: "ICML 2025".'),
  title: Line.describe('Full name without ordinal and year.'),
  ordinal: z.int().positive().describe('Which one it is: 42 for the forty-second.'),
  city: Line.describe('The city it meets in.'),
  country: Line.describe('The country of that city.'),
  url: WebAddress.optional().describe("The conference's page of this workshop, or its own."),
});

const Venue = z.strictObject({
  name: Line.optional().describe('The building. Absent while unknown.'),
  address: Line.optional().describe('Street and city, as one would write them on a letter.'),
  url: WebAddress.optional().describe('The page of the building.'),
  coordinates: z
    .strictObject({
      latitude: z.number().min(-90).max(90).describe('Degrees north.'),
      longitude: z.number().min(-180).max(180).describe('Degrees east.'),
    })
    .optional()
    .describe('Where it is, in WGS 84; at least to a tenth of a degree.'),
  accessibility: Line.optional().describe(
    'Step-free access, hearing loops, quiet room … as the venue states it.',
  ),
  directions: Line.optional().describe('How to get there.'),
});

const Sponsor = z.strictObject({
  name: Line.describe('As the sponsor writes it.'),
  url: WebAddress.optional().describe('Where the name leads.'),
  logo: AssetName.optional().describe('A picture in assets/, registered in assets/assets.yaml.'),
});

const Published = z.strictObject({
  papers: DayOrInstant.optional().describe('When the list of accepted papers was published.'),
  programme: DayOrInstant.optional().describe('When the programme was published.'),
});

const PosterSize = z.strictObject({
  recommended: Line.describe('Size and orientation, such as "24 × 36 in (61 × 90 cm, A1 portrait)".'),
  maximum: Line.describe('The largest that the boards take.'),
});

/** `edition.yaml`: the facts, dates and roles of one year. */
export const EditionFile = z
  .strictObject({
    title: Line.describe('Title of the workshop that year.'),
    conference: Conference.describe('The conference that hosts it.'),
    path: z
      .string()
      .regex(
        /^\/[a-z][a-z0-9-]*[1-9]\d{3}$/,
        'The base path is one segment that ends in its year: /icml2025.',
      )
      .describe("The site's base path: one segment that ends in the year of the folder. It never changes."),
    hue: z.number().min(0, HUE_RANGE).lt(360, HUE_RANGE).describe('Hue of the colours, in degrees of OKLCH.'),
    timezone: Zone.describe('The IANA zone of the venue; schedule times are in it.'),
    venue: Venue.describe('Where it takes place.'),
    format: z.enum(['in-person', 'hybrid', 'remote', 'unstated']).describe('How one takes part.'),
    formerSite: WebAddress.optional().describe('The site this edition had before this platform.'),
    topics: z
      .array(
        z.strictObject({ id: Id.describe('Stable for ever.'), label: Line.describe('As readers see it.') }),
      )
      .default([])
      .describe('What the workshop is about, in the order of the call.'),
    call: CallFacts.describe('The call for contributions.'),
    dates: LedgerFacts,
    dateTitles: z
      .record(z.string(), Line)
      .default({})
      .describe('Titles of dates with a key of their own, or another title for a standard key.'),
    published: Published.default({}).describe(
      'When parts of the site that bear no date of their own were published.',
    ),
    people: z.array(RoleFacts).default([]).describe('Who does what, in the order they are shown.'),
    sponsors: z.array(Sponsor).default([]).describe('Who pays for some of it, in the order they are shown.'),
    contact: z
      .union([RoleAddress, Unstated])
      .describe('A role address. Addresses of persons are never published.'),
    registration: z
      .union([
        z.strictObject({
          url: WebAddress.describe('Where the form is.'),
          how: Line.describe('Such as "through the main conference".'),
        }),
        Unstated,
      ])
      .describe('Where one registers.'),
    reviewing: z
      .union([z.strictObject({ url: WebAddress.describe('Where the form is.') }), Unstated])
      .default('unstated')
      .describe('Where one volunteers as a reviewer.'),
    poster: z.union([PosterSize, Unstated]).default('unstated').describe('Poster instructions.'),
    deskUrl: WebAddress.optional().describe(
      'Where the desk of this edition is: https://workshop.example.org/desk/2025. Sites link to it.',
    ),
    links: z
      .array(
        z.strictObject({
          label: Line.describe('The words of the link.'),
          url: WebAddress.describe('Where it leads.'),
        }),
      )
      .default([])
      .describe('External links.'),
  })
  .meta({ title: 'Edition', description: 'Facts, dates and roles of one year of the series.' });
export type EditionFile = z.infer<typeof EditionFile>;
