import { z } from 'zod';
import { IdInput, TextQuery, YearInput, pageInput } from '../list/page-schema.ts';
import { publicProcedure } from '../public-procedure.ts';
import { searchCatalogue } from './search-catalogue.ts';
import { SEARCH_KINDS, SearchOutput } from './search-output.ts';

/** Finds papers, people, talks and pages of all years by words that all occur, best first. */
export const searchProcedure = publicProcedure
  .input(
    z.strictObject({
      text: TextQuery.min(1),
      year: YearInput.optional(),
      kind: z.enum(SEARCH_KINDS).optional(),
      topic: IdInput.optional().describe('Id of a topic; editions may share it.'),
      ...pageInput,
    }),
  )
  .output(SearchOutput)
  .query(({ ctx, input }) => searchCatalogue(ctx.catalogue, input));
