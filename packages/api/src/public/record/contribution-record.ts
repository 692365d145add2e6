import { z } from 'zod';
import { FILE_KINDS, PRESENTATIONS } from '@ml4astro/edition';
import { Address } from './record-facts.ts';

/** An accepted paper. */
export const ContributionRecord = z.object({
  id: z.string().describe('Its number in the call; with the year it names the paper for ever.'),
  url: Address.describe("The paper's page, a whole address."),
  title: z.string().describe('May hold TeX in $…$.'),
  presentation: z.enum(PRESENTATIONS).describe('How it was accepted.'),
  authors: z
    .array(
      z.object({
        name: z.string().describe('As shown.'),
        given: z.string().describe('Given names; empty for who has one name.'),
        family: z.string().describe('Family name with its particles.'),
        person: z
          .string()
          .nullable()
          .describe('Id in the register of persons; null where nobody resolved the name.'),
        affiliation: z.string().nullable().describe('As the paper states it.'),
      }),
    )
    .describe('In the order of the paper.'),
  abstract: z.string().nullable().describe('Markdown with TeX; not under the licence of the facts.'),
  topics: z.array(z.string()).describe('Ids of topics of the edition.'),
  files: z
    .array(z.object({ kind: z.enum(FILE_KINDS).describe('What it is.'), url: Address }))
    .describe('Paper, poster, slides and the like.'),
});
