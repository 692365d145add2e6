import { z } from 'zod';
import { HUE_RANGE, Line, Origin, RoleAddress, WebAddress } from './text.ts';

/** `series.yaml`: what the series is called and about. */
export const SeriesFile = z
  .strictObject({
    name: Line.describe('Full name of the series.'),
    shortName: Line.describe('As in a page title: "ML4Astro".'),
    tagline: Line.describe('One sentence that says what it is.'),
    about: z.string().describe('A few paragraphs of Markdown.'),
    hue: z
      .number()
      .min(0, HUE_RANGE)
      .lt(360, HUE_RANGE)
      .describe("Hue of the hub's colours, in degrees of OKLCH."),
    url: Origin.describe(
      'Public origin of hub and editions, without a path: absolute addresses begin with it.',
    ),
    dataLicence: z
      .strictObject({
        name: Line.describe('Such as "CC0 1.0".'),
        url: WebAddress.describe('Its text.'),
      })
      .optional()
      .describe(
        'Licence of the facts (names, titles, dates); not of abstracts, papers, portraits and prose.',
      ),
    contact: RoleAddress.optional().describe(
      'A role address for the whole series. Addresses of persons are never published.',
    ),
  })
  .meta({ title: 'Series', description: 'The workshop over all its years.' });
export type SeriesFile = z.infer<typeof SeriesFile>;
