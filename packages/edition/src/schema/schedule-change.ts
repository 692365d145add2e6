import { z } from 'zod';
import { LocalTime } from './local-time.ts';
import { DayOrInstant, Line } from './text.ts';

const Reason = Line.optional().describe('Why, as readers are told.');

/** What a row of the programme said until a change of it was announced. Fields that did not change are left out. */
export const ScheduleChange = z
  .strictObject({
    announced: DayOrInstant.describe('When readers were told of the change.'),
    start: LocalTime.optional().describe('Begin until then.'),
    end: LocalTime.optional().describe('End until then.'),
    room: Line.optional().describe('Room until then.'),
    title: Line.optional().describe('Title until then.'),
    reason: Reason,
  })
  .refine(
    (said) => [said.start, said.end, said.room, said.title, said.reason].some((value) => value !== undefined),
    {
      error:
        'A change gives what the row said until then: `start`, `end`, `room` or `title`; or at least a `reason`.',
    },
  );
export type ScheduleChange = z.infer<typeof ScheduleChange>;

/** That a row of the programme does not take place after all. */
export const ScheduleCancellation = z.strictObject({
  announced: DayOrInstant.describe('When readers were told.'),
  reason: Reason,
});
export type ScheduleCancellation = z.infer<typeof ScheduleCancellation>;
