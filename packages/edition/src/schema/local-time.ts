import { z } from 'zod';
import { parsePlainDate } from '../plain-date.ts';
import { WorkshopError } from '../workshop-error.ts';

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;

/** Day and time on the venue's clocks: `2025-07-20T09:00`. */
export const LocalTime = z
  .string()
  .regex(LOCAL_TIME, "Write day and time in the venue's zone, without offset: 2025-07-20T09:00.")
  .superRefine((text, context) => {
    // Temporal would round 30 February down, in every page that shows the row.
    const refuse = (reason: string) => new WorkshopError('DEADLINE_UNREADABLE', reason);
    try {
      if (LOCAL_TIME.test(text)) parsePlainDate(text.slice(0, 10), refuse);
    } catch (error) {
      if (!(error instanceof WorkshopError)) throw error;
      context.addIssue({ code: 'custom', message: `${error.message}.` });
    }
  });
