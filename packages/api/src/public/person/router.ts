import { z } from 'zod';
import { IdInput, pageInput, pageOutput } from '../list/page-schema.ts';
import { publicProcedure, router } from '../public-procedure.ts';
import { PersonFilter, filterPersons, summarizeIn } from './filter-persons.ts';
import { PersonDetail, PersonSummary } from './person-output.ts';

/** Everyone who takes part in an edition. */
export const personRouter = router({
  /** Everyone with a role, a paper or a talk who fits the filter, by family name; with a year, with its papers alone. */
  list: publicProcedure
    .input(PersonFilter.extend(pageInput).prefault({}))
    .output(pageOutput(PersonSummary))
    .query(({ ctx: { catalogue }, input }) => {
      const page = catalogue.persons.page(filterPersons(catalogue, input), input);
      return { ...page, items: page.items.map((person) => summarizeIn(input.year, person)) };
    }),

  /** One person over all years. */
  get: publicProcedure
    .input(z.strictObject({ id: IdInput }))
    .output(PersonDetail)
    .query(({ ctx, input }) => ctx.catalogue.getPerson(input.id).detail),
});
