import type { Viewer } from '../viewer.ts';
import { isChair, isOrganizer } from './roles.ts';
import { isInTime, type CallTimes } from './submission-window.ts';
import type { Temporal } from 'temporal-polyfill';

/** What the policy has to know of a submission. */
export interface JudgedSubmission {
  readonly editionYear: number;
  readonly state: 'draft' | 'submitted' | 'withdrawn';
  /** The account that began it. */
  readonly createdBy: string;
  readonly authors: readonly JudgedAuthor[];
  /** The first instant after its extension; `undefined` where none was granted. */
  readonly extendedUntil: Temporal.Instant | undefined;
}

/** What the policy has to know of an author. */
export interface JudgedAuthor {
  /** In small letters. */
  readonly email: string;
  readonly accountId: string | null;
  readonly mayEdit: boolean;
  /** Whether they said that they are none. */
  readonly disowned: boolean;
}

/**
 * Who the viewer is to a submission, the closest that holds: who began it, an author who may edit, an author, somebody who
 * disowned it, an organizer of its edition, or nobody. Whoever organizes and writes is an author here;
 * {@link seenFields} and {@link judgeAct} count both.
 */
export type SubmissionRelation = 'submitter' | 'editor' | 'author' | 'disowner' | 'organizer' | 'nobody';

/** @see SubmissionRelation */
export function relateTo(submission: JudgedSubmission, viewer: Viewer): SubmissionRelation {
  if (submission.createdBy === viewer.accountId) return 'submitter';
  const named = submission.authors.filter((author) => isNamed(author, viewer));
  const owned = named.filter(({ disowned }) => !disowned);
  if (owned.some(({ mayEdit }) => mayEdit)) return 'editor';
  // Others than its editors are told of it, and see it, once it is sent in.
  if (submission.state !== 'draft' && owned.length > 0) return 'author';
  if (isOrganizer(viewer, submission.editionYear)) return 'organizer';
  return submission.state !== 'draft' && named.length > 0 ? 'disowner' : 'nobody';
}

/** Whether an author is the viewer: by the account that confirmed, or by the verified address. */
export function isNamed({ accountId, email }: JudgedAuthor, viewer: Viewer): boolean {
  return accountId === viewer.accountId || email === viewer.email;
}

/** The parts of a submission that are shown or not. Its id, year, state, number and times go with any of them. */
export const SUBMISSION_FIELDS = [
  'title',
  'abstract',
  'topics',
  'authors',
  'authorEmails',
  'paper',
  'previousPublication',
  'consentToPublish',
  'conflicts',
  'noteToChairs',
] as const;
export type SubmissionField = (typeof SUBMISSION_FIELDS)[number];

/** The note and the conflicts speak of people: they are between those who wrote them and the organizers. */
const AUTHORS_FIELDS = SUBMISSION_FIELDS.filter((field) => field !== 'noteToChairs' && field !== 'conflicts');

const FIELDS: Readonly<Record<SubmissionRelation, readonly SubmissionField[]>> = {
  submitter: SUBMISSION_FIELDS,
  editor: SUBMISSION_FIELDS,
  author: AUTHORS_FIELDS,
  disowner: ['title'],
  organizer: SUBMISSION_FIELDS,
  nobody: [],
};

/** What the viewer sees of a submission. Nothing at all: to them it is not there. */
export function seenFields(submission: JudgedSubmission, viewer: Viewer): readonly SubmissionField[] {
  return FIELDS[isOrganizer(viewer, submission.editionYear) ? 'organizer' : relateTo(submission, viewer)];
}

/** What can be done with a submission. */
export const SUBMISSION_ACTS = [
  'edit',
  'choose-editors',
  'submit',
  'withdraw',
  'confirm',
  'disown',
  'extend',
  'read-history',
] as const;
export type SubmissionAct = (typeof SUBMISSION_ACTS)[number];

/**
 * Whether the viewer may do something now, or what keeps them from it: `unknown`, to them there is no such submission;
 * `not-theirs`; `wrong-state`, nobody may do it as it stands; `not-in-time`.
 */
export type Verdict = 'allowed' | 'unknown' | 'not-theirs' | 'wrong-state' | 'not-in-time';

/** @see Verdict */
export function judgeAct(
  act: SubmissionAct,
  submission: JudgedSubmission,
  viewer: Viewer,
  times: CallTimes,
): Verdict {
  if (seenFields(submission, viewer).length === 0) return 'unknown';
  if (!OWNERS[act](submission, viewer)) return 'not-theirs';
  if (!STATES[act].includes(submission.state)) return 'wrong-state';
  return TIMES[act](times, submission) ? 'allowed' : 'not-in-time';
}

/** Everything that the viewer may do now. */
export function allowedActs(submission: JudgedSubmission, viewer: Viewer, times: CallTimes): SubmissionAct[] {
  return SUBMISSION_ACTS.filter((act) => judgeAct(act, submission, viewer, times) === 'allowed');
}

const ANY_STATE: readonly JudgedSubmission['state'][] = ['draft', 'submitted', 'withdrawn'];

/** In which states each act makes sense. */
const STATES: Readonly<Record<SubmissionAct, readonly JudgedSubmission['state'][]>> = {
  edit: ['draft', 'submitted'],
  'choose-editors': ['draft', 'submitted'],
  submit: ['draft'],
  withdraw: ['submitted'],
  confirm: ANY_STATE,
  disown: ANY_STATE,
  extend: ['draft', 'submitted'],
  'read-history': ANY_STATE,
};

type OwnerRule = (submission: JudgedSubmission, viewer: Viewer) => boolean;

const begins: OwnerRule = (submission, viewer) => relateTo(submission, viewer) === 'submitter';
const edits: OwnerRule = (submission, viewer) =>
  ['submitter', 'editor'].includes(relateTo(submission, viewer));
const isAuthor: OwnerRule = ({ authors }, viewer) => authors.some((author) => isNamed(author, viewer));

/** Whose each act is. */
const OWNERS: Readonly<Record<SubmissionAct, OwnerRule>> = {
  edit: edits,
  'choose-editors': begins,
  submit: edits,
  withdraw: edits,
  confirm: isAuthor,
  disown: isAuthor,
  extend: ({ editionYear }, viewer) => isChair(viewer, editionYear),
  'read-history': (submission, viewer) =>
    edits(submission, viewer) || isOrganizer(viewer, submission.editionYear),
};

type TimeRule = (times: CallTimes, submission: JudgedSubmission) => boolean;

const whileTaken: TimeRule = (times, { extendedUntil }) => isInTime(times, extendedUntil);
const untilPublished: TimeRule = ({ published }) => !published;
const always: TimeRule = () => true;

/** When each act is possible. */
const TIMES: Readonly<Record<SubmissionAct, TimeRule>> = {
  edit: whileTaken,
  'choose-editors': whileTaken,
  submit: whileTaken,
  withdraw: untilPublished,
  confirm: always,
  disown: always,
  extend: untilPublished,
  'read-history': always,
};
