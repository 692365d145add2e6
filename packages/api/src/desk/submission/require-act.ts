import { WorkshopError } from '@ml4astro/edition';
import { Temporal } from 'temporal-polyfill';
import { describeDeadline, describeInstant } from '../deadline/describe-instant.ts';
import { judgeAct, type JudgedSubmission, type SubmissionAct } from '../policy/submission.ts';
import type { CallTimes } from '../policy/submission-window.ts';
import type { Viewer } from '../viewer.ts';
import type { SubmissionRecord } from './submission-record.ts';

/** What the policy is told of a submission. */
export function judged({ row, authors, extension }: SubmissionRecord): JudgedSubmission {
  return {
    editionYear: row.editionYear,
    state: row.state,
    createdBy: row.createdBy,
    authors: authors.map(({ email, accountId, mayEdit, disownedAt }) => ({
      email,
      accountId,
      mayEdit,
      disowned: disownedAt !== null,
    })),
    extendedUntil: extension && Temporal.Instant.fromEpochMilliseconds(extension.until.getTime()),
  };
}

/**
 * Lets the act pass, or says why it may not.
 *
 * @throws {WorkshopError} `SUBMISSION_UNKNOWN`, `NOT_ALLOWED` or `NOT_IN_TIME`
 */
export function requireAct(
  act: SubmissionAct,
  record: SubmissionRecord,
  viewer: Viewer,
  times: CallTimes,
): void {
  const verdict = judgeAct(act, judged(record), viewer, times);
  if (verdict === 'allowed') return;
  if (verdict === 'unknown') throw unknownSubmission(record.row.id);
  if (verdict === 'not-in-time') throw lateFor(act, times);
  const name = record.row.number === null ? 'This draft' : `Submission ${record.row.number}`;
  throw new WorkshopError(
    'NOT_ALLOWED',
    verdict === 'wrong-state'
      ? `${name} is ${record.row.state === 'draft' ? 'not sent in' : record.row.state}: ${STATE_WORDS[act]}.`
      : `${OWNER_WORDS[act]}.`,
  );
}

/** What is said of a submission that is not there, and of one that the viewer may not see: one sentence. */
export function unknownSubmission(id: string): WorkshopError {
  return new WorkshopError('SUBMISSION_UNKNOWN', `There is no submission "${id}" that you may see.`);
}

/** What is said to who comes too late, or too early. The grace is not spoken of. */
export function lateFor(act: SubmissionAct | 'create', times: CallTimes): WorkshopError {
  return new WorkshopError('NOT_IN_TIME', lateWords(act, times));
}

function lateWords(
  act: SubmissionAct | 'create',
  { published, state, opensAt, closesAt }: CallTimes,
): string {
  if (published) return 'The accepted papers of this edition are public: what was sent in stays as it is.';
  const refused = act === 'create' ? 'Nothing more is taken' : 'It can be read, and no longer changed';
  if (state === 'opening' && opensAt !== undefined)
    return `Submissions open at ${describeInstant(opensAt)}. Nothing is taken before.`;
  if (state === 'withdrawn')
    return `The organizers took the deadline back. ${refused} until they name a new one.`;
  if (closesAt === undefined) return 'This edition has not announced a call for submissions.';
  return `Submissions closed after ${describeDeadline(closesAt)}. ${refused}.`;
}

const STATE_WORDS: Readonly<Record<SubmissionAct, string>> = {
  edit: 'it stays as it is',
  'choose-editors': 'it stays as it is',
  submit: 'it is not sent in again',
  withdraw: 'only what was sent in can be withdrawn',
  confirm: 'its authors stay as they are',
  disown: 'its authors stay as they are',
  extend: 'more time would not change that',
  'read-history': 'it has no history',
};

const OWNER_WORDS: Readonly<Record<SubmissionAct, string>> = {
  edit: 'Only who began this submission, and the authors they let, may change it',
  'choose-editors': 'Only who began this submission says who may edit it',
  submit: 'Only who began this submission, and the authors they let, may send it in',
  withdraw: 'Only who began this submission, and the authors they let, may withdraw it',
  confirm: 'This submission does not name you among its authors',
  disown: 'This submission does not name you among its authors',
  extend: 'Only a chair of this edition grants more time',
  'read-history': 'Only who may change this submission, and the organizers, read its history',
};
