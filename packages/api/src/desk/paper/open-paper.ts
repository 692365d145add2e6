import type { Readable } from 'node:stream';
import { WorkshopError } from '@ml4astro/edition';
import { z } from 'zod';
import type { ViewersDesk } from '../desk-procedure.ts';
import { fetchedKinds, type PaperKind } from '../policy/paper.ts';
import { seenFields } from '../policy/submission.ts';
import { judged } from '../submission/require-act.ts';
import type { SubmissionRecord } from '../submission/submission-record.ts';
import { getPaperRecord, type PaperPlace } from './get-paper-record.ts';
import { nameForReview } from './paper-name.ts';

/** Which file is asked for. */
export interface PaperQuery extends PaperPlace {
  readonly kind: PaperKind;
  readonly version: number;
}

/** A file that the viewer may fetch. */
export interface OpenedPaper {
  /** The name under which it goes out. */
  readonly name: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** Its bytes. Whoever takes the stream reads it to its end or destroys it. */
  readonly open: () => Promise<Readable>;
}

/**
 * Finds a file for whoever may fetch it; asked anew for every fetch.
 *
 * @throws {WorkshopError} `SUBMISSION_UNKNOWN`, also for a version or copy that is not there; `NOT_ALLOWED` to who was named as
 *   an author and said that they are none
 */
export async function openPaper(desk: ViewersDesk, query: PaperQuery): Promise<OpenedPaper> {
  const record = await getPaperRecord(desk, query);
  requirePaper(desk, record, query.kind);
  if (!z.int32().safeParse(query.version).success) throw nothingThere(record, 'no such version of its file');
  const row = await desk.db
    .selectFrom('paper')
    .leftJoin('blob as reviewBlob', 'reviewBlob.sha256', 'paper.reviewSha256')
    .select(['paper.name', 'paper.sha256', 'paper.size', 'reviewSha256', 'reviewBlob.size as reviewSize'])
    .where('submissionId', '=', query.submission)
    .where('version', '=', query.version)
    .executeTakeFirst();
  if (row === undefined) throw nothingThere(record, `no version ${query.version} of its file`);
  const opened = (name: string, sha256: string, size: number): OpenedPaper => ({
    name,
    sha256,
    size,
    open: () => desk.files.open(sha256),
  });
  if (query.kind === 'original') return opened(row.name, row.sha256, row.size);
  const name = nameForReview(record.row.number, query.version);
  if (row.reviewSha256 !== null && row.reviewSize !== null)
    return opened(name, row.reviewSha256, row.reviewSize);
  const { call } = desk.catalogue().getEdition(record.row.editionYear).edition.facts;
  // Only a call that hides the authors needs a copy of its own.
  if (call.blind === 'double')
    throw nothingThere(record, `no copy for reviewers of version ${query.version}`);
  return opened(name, row.sha256, row.size);
}

/** @throws {WorkshopError} `NOT_ALLOWED` for who sees the submission, and not its file */
export function requirePaper(desk: ViewersDesk, record: SubmissionRecord, kind: PaperKind): void {
  if (fetchedKinds(judged(record), desk.viewer).includes(kind)) return;
  throw new WorkshopError(
    'NOT_ALLOWED',
    seenFields(judged(record), desk.viewer).includes('paper')
      ? 'You get the copy without the names of its authors.'
      : 'Only the authors and the organizers get the file of this submission.',
  );
}

function nothingThere({ row }: SubmissionRecord, what: string): WorkshopError {
  const name = row.number === null ? 'This draft' : `Submission ${row.number}`;
  return new WorkshopError('SUBMISSION_UNKNOWN', `${name} has ${what}.`);
}
