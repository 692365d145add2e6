import { z } from 'zod';
import { pageOutput } from '../../public/list/page-schema.ts';
import { MailSummary } from '../mail/mail-output.ts';
import { PaperVersionOutput } from '../paper/paper-output.ts';
import { SubmissionDetail } from '../submission/submission-output.ts';
import { SUBMISSION_FLAGS, SUBMISSION_STATES } from './submission-filter.ts';

const instant = z.string().describe('ISO 8601 in UTC.');
const who = z.string().nullable().describe('null for who gave no name.');

/** The newest file of a submission in a list. */
const ListedFile = z.object({
  version: z.int(),
  name: z.string(),
  size: z.int().describe('In bytes.'),
  pages: z.int(),
  sha256: z.string(),
  uploadedAt: instant,
});

/** How much the checks found in it. */
const FindingCounts = z.object({ warnings: z.int(), anonymity: z.int(), hidden: z.int() });

/** A submission in the organizers' table. */
export const ListedSubmission = z.object({
  id: z.uuid(),
  number: z.int().nullable(),
  state: z.enum(SUBMISSION_STATES),
  title: z.string(),
  topics: z.array(z.string()),
  authors: z.array(
    z.object({ name: z.string(), email: z.string(), affiliation: z.string(), presenting: z.boolean() }),
  ),
  createdAt: instant,
  updatedAt: instant,
  submittedAt: instant.nullable(),
  withdrawnAt: instant.nullable(),
  extendedUntil: instant.nullable(),
  file: ListedFile.nullable(),
  findings: FindingCounts,
  flags: z.array(z.enum(SUBMISSION_FLAGS)),
});
export type ListedSubmission = z.infer<typeof ListedSubmission>;

/** A page of the table; the counts are of all submissions of the edition, whatever the filter. */
export const SubmissionTable = pageOutput(ListedSubmission).extend({
  counts: z.object({
    states: z.record(z.enum(SUBMISSION_STATES), z.int()),
    topics: z.array(z.object({ id: z.string(), label: z.string(), count: z.int() })),
    flags: z.record(z.enum(SUBMISSION_FLAGS), z.int()),
  }),
});
export type SubmissionTable = z.infer<typeof SubmissionTable>;

const FieldChange = z.object({
  field: z.string(),
  before: z.string().nullable().describe('As text; null where there was none.'),
  after: z.string().nullable(),
});

/** One submission with all that organizers see of it. */
export const OrganizersSubmission = z.object({
  submission: SubmissionDetail,
  topics: z.array(z.object({ id: z.string(), label: z.string() })),
  startedBy: z.object({ name: who, email: z.string() }),
  flags: z.array(z.enum(SUBMISSION_FLAGS)),
  files: z.array(PaperVersionOutput).describe('Newest first.'),
  versions: z
    .array(z.object({ version: z.int(), at: instant, by: who, changes: z.array(FieldChange) }))
    .describe('What each version of the form changed, newest first.'),
  hasEarlier: z.boolean().describe('Whether there are older versions than those told.'),
  extensions: z.array(z.object({ until: instant, reason: z.string(), at: instant, by: who })),
  mails: z.array(MailSummary).describe('Newest first, at most a hundred.'),
  audit: z
    .array(
      z.object({
        at: instant,
        by: who,
        act: z.string(),
        before: z.string().nullable().describe('What it changed, as JSON.'),
        after: z.string().nullable(),
      }),
    )
    .describe('Newest first, at most a hundred.'),
});
export type OrganizersSubmission = z.infer<typeof OrganizersSubmission>;

const Bucket = z.object({
  from: instant,
  count: z.int().describe('First sent in within it, those that were withdrawn since included.'),
  total: z.int().describe('Until its end.'),
});

/** The call of an edition in numbers. */
export const CallNumbers = z.object({
  edition: z.int(),
  now: instant,
  window: SubmissionDetail.shape.window,
  counts: z.object({
    drafts: z.int(),
    draftsWithoutFile: z.int(),
    submitted: z.int(),
    withdrawn: z.int(),
    authors: z.int().describe('Of what is sent in, by their addresses.'),
    flagged: z.int().describe('Of what is sent in: with anything that the checks found.'),
    anonymity: z.int(),
    hidden: z.int(),
    extended: z.int(),
  }),
  days: z.array(Bucket).describe('Per day in UTC, from the first that was sent in.'),
  hours: z.array(Bucket).describe('Per hour, of the last two days before the deadline.'),
});
export type CallNumbers = z.infer<typeof CallNumbers>;
