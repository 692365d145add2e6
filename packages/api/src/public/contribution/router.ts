import { z } from 'zod';
import { IdInput, YearInput, pageInput, pageOutput } from '../list/page-schema.ts';
import { publicProcedure, router } from '../public-procedure.ts';
import { ContributionDetail, ContributionSummary } from './contribution-output.ts';
import { ContributionFilter, filterContributions } from './filter-contributions.ts';

/** The accepted papers of all years. */
export const contributionRouter = router({
  /** The contributions that fit the filter: newest year first, then in the order of the edition's file. */
  list: publicProcedure
    .input(ContributionFilter.extend(pageInput).prefault({}))
    .output(pageOutput(ContributionSummary))
    .query(({ ctx: { catalogue }, input }) => {
      const page = catalogue.contributions.page(filterContributions(catalogue, input), input);
      return { ...page, items: page.items.map(({ summary }) => summary) };
    }),

  /** One contribution with all that its page shows. */
  get: publicProcedure
    .input(z.strictObject({ year: YearInput, id: IdInput }))
    .output(ContributionDetail)
    .query(({ ctx, input }) => ctx.catalogue.getContribution(input.year, input.id).detail),
});
