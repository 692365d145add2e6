import type { ViewersDesk } from '../desk-procedure.ts';
import { inTransaction } from '../in-transaction.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { judgeAct } from '../policy/submission.ts';
import { changedFields, contentOfRecord } from './content-of-record.ts';
import { lockSubmission, type LockedSubmission } from './lock-submission.ts';
import { listMissingParts, type MissingPart } from './missing-part.ts';
import { judged, requireAct } from './require-act.ts';
import type { SubmissionContent } from './submission-content.ts';
import { tellOfChange, tellNewAuthors } from './tell-authors.ts';
import { contentColumns, writeContent } from './write-content.ts';

/** A form that was sent. */
export interface SaveOrder {
  readonly submission: string;
  /** The version that the form began from. */
  readonly version: number;
  readonly content: SubmissionContent;
}

/** What became of a form. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly version: number }
  /** Somebody saved another version meanwhile: nothing was written, both are here to choose from. */
  | {
      readonly kind: 'conflict';
      readonly yours: SubmissionContent;
      readonly theirs: SubmissionContent;
      readonly version: number;
    }
  /** It was sent in and has to stay complete: nothing was written. */
  | { readonly kind: 'incomplete'; readonly missing: MissingPart[] };

/**
 * Saves a draft as far as it was typed, or a change of what was sent in. What equals the saved version changes nothing, so
 * that a form that is sent twice is no conflict with itself.
 *
 * @throws {WorkshopError} `SUBMISSION_UNKNOWN`, `NOT_ALLOWED`, `NOT_IN_TIME`, or `TOO_OFTEN` where mails of more than a day wait
 */
export function saveSubmission(viewersDesk: ViewersDesk, order: SaveOrder): Promise<SaveResult> {
  return inTransaction(viewersDesk, async (desk) => {
    const locked = await lockSubmission(desk, order.submission);
    const { record, times } = locked;
    requireAct('edit', record, desk.viewer, times);
    const theirs = contentOfRecord(record);
    const yours = { ...order.content, authors: withEditors(desk, locked, order.content.authors) };
    const changed = changedFields(theirs, yours);
    if (changed.length === 0) return { kind: 'saved', version: record.row.version };
    if (order.version !== record.row.version) {
      return { kind: 'conflict', yours, theirs, version: record.row.version };
    }
    if (record.row.state === 'submitted') {
      const { facts } = desk.catalogue().getEdition(record.row.editionYear).edition;
      const missing = listMissingParts(yours, record.paper, facts);
      if (missing.length > 0) return { kind: 'incomplete', missing };
    }
    const version = record.row.version + 1;
    await desk.db
      .updateTable('submission')
      .set({ ...contentColumns(yours), version, updatedAt: new Date(times.now.epochMilliseconds) })
      .where('id', '=', record.row.id)
      .execute();
    const place = { submissionId: record.row.id, version, at: times.now };
    await writeContent(desk, place, yours, record.authors);
    if (record.row.state === 'submitted') {
      const pick = (content: SubmissionContent) => {
        // Without their addresses: a log cannot forget them when their owners leave.
        const authors = content.authors.map(({ email: _email, ...author }) => author);
        return Object.fromEntries(changed.map((field) => [field, { ...content, authors }[field]]));
      };
      await writeAudit(desk, {
        actor: desk.viewer.accountId,
        act: 'submission.edited',
        editionYear: record.row.editionYear,
        subject: { kind: 'submission', id: record.row.id },
        before: pick(theirs),
        after: pick(yours),
      });
      await tellOfChange(desk, locked, yours, version);
      await tellNewAuthors(desk, record, yours);
    }
    return { kind: 'saved', version };
  });
}

/** Who may edit is said by whoever began the submission; a form of another leaves it as it is. */
function withEditors(
  { viewer }: ViewersDesk,
  { record, times }: LockedSubmission,
  authors: SubmissionContent['authors'],
): SubmissionContent['authors'] {
  if (judgeAct('choose-editors', judged(record), viewer, times) === 'allowed') return authors;
  const editors = new Set(record.authors.filter(({ mayEdit }) => mayEdit).map(({ email }) => email));
  return authors.map((author) => ({ ...author, mayEdit: editors.has(author.email) }));
}
