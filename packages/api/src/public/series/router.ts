import { z } from 'zod';
import { viewEditionSummary } from '../edition/view-edition.ts';
import { publicProcedure, router } from '../public-procedure.ts';
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
});
