import { z } from 'zod';
import { HUE_RANGE, Line, RoleAddress, WebAddress } from './text.ts';

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
    url: WebAddress.optional().describe('Public address of the hub, for absolute links.'),
    contact: RoleAddress.optional().describe(
      'A role address for the whole series. Addresses of persons are never published.',
    ),
  })
  .meta({ title: 'Series', description: 'The workshop over all its years.' });
export type SeriesFile = z.infer<typeof SeriesFile>;
