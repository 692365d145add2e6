import { z } from 'zod';

/** One year of the series in numbers. */
export const EditionNumbers = z.object({
  year: z.int(),
  path: z.string().describe('Base path of the edition: /icml2025.'),
  papers: z.int(),
  authors: z.int().describe('Persons who wrote a paper of that year.'),
  people: z.int().describe('Persons with a role, a paper or a talk that year.'),
  newPeople: z.int().describe('Of these, who had no part in an earlier edition.'),
  returningPeople: z.int().describe('Of these, who had.'),
});
export type EditionNumbers = z.infer<typeof EditionNumbers>;
