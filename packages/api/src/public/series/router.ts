import { z } from 'zod';
import { listNews } from '../news/list-news.ts';
import { NewsOutput } from '../news/news-output.ts';
import { recordSeries } from '../record/record-series.ts';
import { SeriesRecord } from '../record/series-record.ts';
import { viewEditionSummary } from '../edition/view-edition.ts';
import { publicProcedure, router } from '../public-procedure.ts';
import { countEditions } from './count-editions.ts';
import { EditionNumbers } from './numbers-output.ts';
import { SeriesOutput } from './series-output.ts';

/** The series as a whole. */
export const seriesRouter = router({
  /** The series with its editions, oldest first, as they stand at this moment. */
  get: publicProcedure
    .input(z.strictObject({}).optional())
    .output(SeriesOutput)
    .query(({ ctx: { catalogue, clock } }) => {
      const now = clock.now();
      const { facts } = catalogue.series;
      return {
        ...facts,
        contact: facts.contact ?? null,
        dataLicence: facts.dataLicence ?? null,
        editions: catalogue.editions.map((edition) => viewEditionSummary(edition, now)),
      };
    }),

  /** Each year in numbers, oldest first. */
  numbers: publicProcedure
    .input(z.strictObject({}).optional())
    .output(z.array(EditionNumbers))
    .query(({ ctx }) => countEditions(ctx.catalogue)),

  /** The facts of every edition in one piece, the same at any time: `series.json`. */
  record: publicProcedure
    .input(z.strictObject({}).optional())
    .output(SeriesRecord)
    .query(({ ctx }) => recordSeries(ctx.catalogue)),

  /** What was announced up to this moment, of all editions, newest first. */
  news: publicProcedure
    .input(z.strictObject({}).optional())
    .output(z.array(NewsOutput))
    .query(({ ctx: { catalogue, clock } }) => listNews(catalogue.editions, clock.now())),
});
