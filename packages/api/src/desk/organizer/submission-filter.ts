import { z } from 'zod';
import { IdInput, YearInput } from '../../public/list/page-schema.ts';

/** What an organizer may look for beside state and topic. */
export const SUBMISSION_FLAGS = [
  'anonymity',
  'hidden-text',
  'warning',
  'no-file',
  'extended',
  'disowned',
  'note',
  'published-before',
  'no-consent',
] as const;
export type SubmissionFlag = (typeof SUBMISSION_FLAGS)[number];

export const SUBMISSION_STATES = ['draft', 'submitted', 'withdrawn'] as const;

/** In which order: newest first, but for numbers and titles. */
export const SUBMISSION_SORTS = ['number', 'title', 'submitted', 'changed'] as const;
export type SubmissionSort = (typeof SUBMISSION_SORTS)[number];

/** Which submissions of an edition are asked for. */
export const SubmissionFilter = z.strictObject({
  edition: YearInput,
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe(
      'Words that all occur in number, title, or the names, addresses and affiliations of the authors.',
    ),
  state: z.enum(SUBMISSION_STATES).optional(),
  topic: IdInput.optional().describe("An id of the edition's topics."),
  flag: z.enum(SUBMISSION_FLAGS).optional(),
  sort: z.enum(SUBMISSION_SORTS).default('number'),
});
export type SubmissionFilter = z.infer<typeof SubmissionFilter>;
