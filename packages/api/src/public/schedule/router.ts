import { z } from 'zod';
import { YearInput } from '../list/page-schema.ts';
import { publicProcedure, router } from '../public-procedure.ts';
import { ScheduleOutput } from './schedule-output.ts';

/** The programmes. */
export const scheduleRouter = router({
  /** The programme of an edition as readers know it at this moment; without sessions while there is none. */
  get: publicProcedure
    .input(z.strictObject({ year: YearInput }))
    .output(ScheduleOutput)
    .query(({ ctx, input }) => {
      const { edition, sessionsAt } = ctx.catalogue.getEdition(input.year);
      return {
        year: edition.year,
        timezone: edition.facts.timezone,
        sessions: [...sessionsAt(ctx.clock.now())],
      };
    }),
});
