import { z } from 'zod';
import { EditionSummary } from '../edition/edition-output.ts';

/** The series with its editions, oldest first. */
export const SeriesOutput = z.object({
  name: z.string(),
  shortName: z.string(),
  tagline: z.string(),
  about: z.string().describe('Markdown.'),
  hue: z.number(),
  url: z.string().nullable(),
  contact: z.string().nullable(),
  editions: z.array(EditionSummary),
});
export type SeriesOutput = z.infer<typeof SeriesOutput>;
