import { z } from 'zod';
import { sentLine, sentText } from './sent-text.ts';

/** How many authors a submission names at most. */
export const MOST_AUTHORS = 100;

/** An author as the form sends them; in a draft, any part may still be missing. */
const SubmissionAuthor = z.strictObject({
  name: sentLine(200).describe('As it is printed, given names first.'),
  email: z
    .string()
    .trim()
    .max(254)
    .regex(/^[\x21-\x7e]*$/, 'An e-mail address has no blanks, and no letters beyond ASCII.')
    .toLowerCase()
    .describe('Seen by the authors of this submission and the organizers alone.'),
  affiliation: sentLine(300),
  orcid: sentLine(40)
    .transform((text) => (text === '' ? null : text))
    .nullable()
    .describe('0000-0002-1825-0097; null for none.'),
  presenting: z.boolean(),
  mayEdit: z.boolean().describe('Whether they may change this submission. Only who began it sets this.'),
});

/** Whom, or which institution, the authors ask not to have as a reviewer. */
export const SubmissionConflict = z.strictObject({
  kind: z.enum(['domain', 'person']),
  value: sentLine(200).pipe(z.string().min(1)).describe('example.edu; or a name or an e-mail address.'),
});

export type SubmissionConflict = z.infer<typeof SubmissionConflict>;

/** All that a person types into the form, as one piece: it is saved as one piece. */
export const SubmissionContent = z.strictObject({
  title: sentLine(2_000).describe('May hold TeX in $…$.'),
  abstract: sentText(50_000).describe('Markdown with TeX.'),
  topics: z.array(z.string().max(100)).max(50).transform(unique).describe("Ids of the edition's topics."),
  previousPublication: sentText(2_000).describe('Where it appeared or is under review; empty for nowhere.'),
  noteToChairs: sentText(10_000).describe('Read by chairs and organizers alone.'),
  consentToPublish: z
    .boolean()
    .nullable()
    .describe('Whether it may be published when accepted; null until that is answered.'),
  authors: z.array(SubmissionAuthor).max(MOST_AUTHORS).describe('In the order of the paper.'),
  conflicts: z.array(SubmissionConflict).max(200).transform(sortConflicts),
});
export type SubmissionContent = z.infer<typeof SubmissionContent>;

/** Each once, domains first, in the order of their letters: two forms that say the same are equal. */
export function sortConflicts(conflicts: readonly SubmissionConflict[]): SubmissionConflict[] {
  const byKey = new Map(conflicts.map(({ kind, value }) => [`${kind} ${value}`, { kind, value }]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, conflict]) => conflict);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
