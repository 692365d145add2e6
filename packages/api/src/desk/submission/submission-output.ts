import { z } from 'zod';
import { EditionDetail } from '../../public/edition/edition-output.ts';
import { SUBMISSION_ACTS } from '../policy/submission.ts';
import { MissingPart } from './missing-part.ts';
import { SubmissionContent } from './submission-content.ts';

const instant = z.string().describe('ISO 8601 in UTC.');
const Year = z.int().describe('The year of its edition.');

/** A call at the time of the answer, as readers are told it. */
const CallWindow = z.object({
  state: z.enum(['unannounced', 'opening', 'open', 'closed', 'withdrawn']),
  opensAt: instant.nullable(),
  closesAt: instant
    .nullable()
    .describe('The first instant that is too late; null while no end is announced.'),
});

/** All that a form for a new submission has to know. */
export const SubmissionForm = z.object({
  edition: Year,
  title: z.string(),
  conference: z.string(),
  timezone: z.string(),
  window: CallWindow,
  counted: z.boolean().describe('Whether a countdown may run to its end.'),
  topics: EditionDetail.shape.topics,
  call: EditionDetail.shape.call,
  limits: z.object({
    titleCharacters: z.int(),
    abstractCharacters: z.int(),
    fileMegabytes: z.int().describe('In 10⁶ bytes.'),
    paper: z.enum(['a4', 'letter', 'unstated']),
    authors: z.int(),
  }),
});
export type SubmissionForm = z.infer<typeof SubmissionForm>;

/** A file as its authors and the organizers know it. */
const PaperOutput = z.object({
  version: z.int().describe('From 1.'),
  name: z.string().describe("The file's name on the author's machine."),
  sha256: z.string(),
  size: z.int().describe('In bytes.'),
  pages: z.int(),
  uploadedAt: instant,
});

/** What somebody said of being an author. */
const AuthorshipOutput = z.enum(['unanswered', 'confirmed', 'disowned']);

/** What goes with any part of a submission. */
const SubmissionFrame = z.object({
  id: z.uuid(),
  edition: Year,
  number: z.int().nullable().describe('null for a draft.'),
  state: z.enum(['draft', 'submitted', 'withdrawn']),
  version: z.int().describe('A change names the version it began from.'),
  createdAt: instant,
  updatedAt: instant,
  submittedAt: instant.nullable(),
  withdrawnAt: instant.nullable(),
  extendedUntil: instant.nullable().describe('The first instant after the extension that counts.'),
  relation: z
    .enum(['submitter', 'editor', 'author', 'disowner', 'organizer'])
    .describe('Who the viewer is to it; who organizes and writes is an author here.'),
  authorship: AuthorshipOutput.nullable().describe('What the viewer said; null where they are not named.'),
  acts: z.array(z.enum(SUBMISSION_ACTS)).describe('What the viewer may do now.'),
});

/** One of the viewer's own submissions in a list. */
export const SubmissionSummary = SubmissionFrame.extend({
  title: z.string(),
  authors: z.array(z.string()).describe('Their names, in their order.'),
  paper: PaperOutput.nullable(),
});
export type SubmissionSummary = z.infer<typeof SubmissionSummary>;

/** A submission with all that the viewer may see; what they may not is left out. */
export const SubmissionDetail = SubmissionFrame.extend({
  window: CallWindow,
  title: z.string().optional(),
  abstract: z.string().optional(),
  topics: z.array(z.string()).optional(),
  authors: z
    .array(
      z.object({
        place: z.int(),
        name: z.string(),
        email: z.string().optional(),
        affiliation: z.string(),
        orcid: z.string().nullable(),
        presenting: z.boolean(),
        mayEdit: z.boolean(),
        authorship: AuthorshipOutput,
      }),
    )
    .optional(),
  paper: PaperOutput.nullable().optional(),
  previousPublication: z.string().optional(),
  consentToPublish: z.boolean().nullable().optional(),
  conflicts: z.array(z.object({ kind: z.enum(['domain', 'person']), value: z.string() })).optional(),
  noteToChairs: z.string().optional(),
  missing: z
    .array(MissingPart)
    .optional()
    .describe('What keeps it from being complete; for those who may change it.'),
});
export type SubmissionDetail = z.infer<typeof SubmissionDetail>;

/** A content as it goes out: what was taken in is not checked again, only listed. */
const ContentOutput = z.object({
  title: z.string(),
  abstract: z.string(),
  topics: z.array(z.string()),
  previousPublication: z.string(),
  noteToChairs: z.string(),
  consentToPublish: z.boolean().nullable(),
  authors: z.array(
    z.object({
      name: z.string(),
      email: z.string(),
      affiliation: z.string(),
      orcid: z.string().nullable(),
      presenting: z.boolean(),
      mayEdit: z.boolean(),
    }),
  ),
  conflicts: z.array(z.object({ kind: z.enum(['domain', 'person']), value: z.string() })),
}) satisfies z.ZodType<SubmissionContent>;

/** What became of a form; see `SaveResult`. */
export const SaveOutput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), version: z.int() }),
  z.object({
    kind: z.literal('conflict'),
    yours: ContentOutput.describe('What was sent, as it would be kept. Nothing was written.'),
    theirs: ContentOutput.describe('What is kept.'),
    version: z.int().describe('That of theirs: send it to write over them.'),
  }),
  z.object({ kind: z.literal('incomplete'), missing: z.array(MissingPart) }),
]);

/** What became of sending in; see `SubmitResult`. */
export const SubmitOutput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('received'),
    receipt: z.object({
      submission: z.uuid(),
      number: z.int(),
      version: z.int(),
      submittedAt: instant,
      paper: z.object({ name: z.string(), sha256: z.string(), size: z.int() }),
    }),
  }),
  z.object({ kind: z.literal('incomplete'), missing: z.array(MissingPart) }),
  z.object({ kind: z.literal('conflict'), theirs: ContentOutput, version: z.int() }),
]);

/** What happened to a submission, newest first. Each with when, and by whom; `null` for who gave no name. */
export const SubmissionHistory = z.object({
  versions: z.array(
    z.object({
      version: z.int(),
      at: instant,
      by: z.string().nullable(),
      changed: z.array(z.string()).describe('The fields of the form that it changed.'),
    }),
  ),
  earlier: z.boolean().describe('Whether there are older versions: ask with `before`.'),
  papers: z.array(
    z.object({
      version: z.int(),
      name: z.string(),
      sha256: z.string(),
      size: z.int(),
      at: instant,
      by: z.string().nullable(),
    }),
  ),
  extensions: z.array(
    z.object({ until: instant, reason: z.string(), at: instant, by: z.string().nullable() }),
  ),
});
export type SubmissionHistory = z.infer<typeof SubmissionHistory>;
