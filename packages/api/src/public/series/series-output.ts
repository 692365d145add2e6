import { z } from 'zod';
import { EditionSummary } from '../edition/edition-output.ts';

/** The series with its editions, oldest first. */
export const SeriesOutput = z.object({
  name: z.string(),
  shortName: z.string(),
  tagline: z.string(),
  about: z.string().describe('Markdown.'),
  hue: z.number(),
  url: z.string().describe('Public origin, without a path: absolute addresses begin with it.'),
  contact: z.string().nullable(),
  dataLicence: z
    .object({ name: z.string(), url: z.string() })
    .nullable()
    .describe('Licence of names, titles and dates; not of abstracts, papers, portraits and prose.'),
  editions: z.array(EditionSummary),
});
export type SeriesOutput = z.infer<typeof SeriesOutput>;
