import { z } from 'zod';
import { YearInput } from '../list/page-schema.ts';
import { listNews } from '../news/list-news.ts';
import { NewsOutput } from '../news/news-output.ts';
import { publicProcedure, router } from '../public-procedure.ts';
import { EditionRecord } from '../record/edition-record.ts';
import { recordEdition } from '../record/record-edition.ts';
import { EditionDetail, EditionSummary } from './edition-output.ts';
import { viewEdition, viewEditionSummary } from './view-edition.ts';

/** The years of the series, as they stand at the time of the answer. */
export const editionRouter = router({
  /** All editions, oldest first. */
  list: publicProcedure
    .input(z.strictObject({}).optional())
    .output(z.array(EditionSummary))
    .query(({ ctx: { catalogue, clock } }) => {
      const now = clock.now();
      return catalogue.editions.map((edition) => viewEditionSummary(edition, now));
    }),

  /** One edition with all that its site shows at this moment. */
  get: publicProcedure
    .input(z.strictObject({ year: YearInput }))
    .output(EditionDetail)
    .query(({ ctx, input }) =>
      viewEdition(ctx.catalogue.getEdition(input.year), ctx.catalogue, ctx.clock.now()),
    ),

  /** The facts of one edition in one piece, the same at any time: `edition.json`. */
  record: publicProcedure
    .input(z.strictObject({ year: YearInput }))
    .output(EditionRecord)
    .query(({ ctx: { catalogue }, input }) =>
      recordEdition(catalogue.getEdition(input.year), catalogue.series.facts),
    ),

  /** What was announced of one edition up to this moment, newest first. */
  news: publicProcedure
    .input(z.strictObject({ year: YearInput }))
    .output(z.array(NewsOutput))
    .query(({ ctx, input }) => listNews([ctx.catalogue.getEdition(input.year)], ctx.clock.now())),
});
