import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import {
  judgeAct,
  relateTo,
  seenFields,
  type SubmissionAct,
  type SubmissionField,
} from '../../../src/desk/policy/submission.ts';
import { isInTime } from '../../../src/desk/policy/submission-window.ts';
import type { Outcome, ProcedureRow, ProcedureRows } from './procedure-row.ts';
import type { Scene } from './scene.ts';

const CONTENT = {
  title: 'Hail',
  abstract: 'It hails.',
  topics: ['clouds'],
  previousPublication: '',
  noteToChairs: '',
  consentToPublish: true,
  authors: [
    {
      name: 'New',
      email: 'new@elsewhere.example',
      affiliation: 'Institute',
      orcid: null,
      presenting: true,
      mayEdit: false,
    },
  ],
  conflicts: [],
};

/** What the policy says of an act, as the code of a refusal. */
function outcomeOf(act: SubmissionAct, { viewer, judged, times }: Scene): Outcome {
  if (viewer === undefined) return 'NOT_SIGNED_IN';
  const verdict = judgeAct(act, judged, viewer, times);
  const outcomes = {
    allowed: 'answered',
    unknown: 'SUBMISSION_UNKNOWN',
    'not-theirs': 'NOT_ALLOWED',
    'wrong-state': 'NOT_ALLOWED',
    'not-in-time': 'NOT_IN_TIME',
  } as const;
  return outcomes[verdict];
}

function isOwners({ viewer, judged }: Scene): boolean {
  return viewer !== undefined && ['submitter', 'editor'].includes(relateTo(judged, viewer));
}

function fieldsFor({ viewer, judged }: Scene): readonly SubmissionField[] {
  return viewer === undefined ? [] : seenFields(judged, viewer);
}

/** A row of a procedure that is one act. What it did already, it answers again to those whose act it was. */
function actRow(act: SubmissionAct, ask: ProcedureRow['ask'], done?: Scene['state']): ProcedureRow {
  return {
    ask,
    expected: (scene) => (scene.state === done && isOwners(scene) ? 'answered' : outcomeOf(act, scene)),
  };
}

/** The fields of an answer that the policy decides, beside the address that lies in the authors. */
const DECIDED = [
  'title',
  'abstract',
  'topics',
  'authors',
  'paper',
  'previousPublication',
  'consentToPublish',
  'conflicts',
  'noteToChairs',
] as const satisfies readonly SubmissionField[];

export const SUBMISSION_ROWS: ProcedureRows = {
  'submission.list': {
    ask: (caller) => caller.submission.list({ edition: 2031 }),
    expected: ({ viewer }) => (viewer === undefined ? 'NOT_SIGNED_IN' : 'answered'),
    check: (answer, { viewer, judged, submission }) => {
      const own =
        viewer !== undefined && ['submitter', 'editor', 'author'].includes(relateTo(judged, viewer));
      const listed = (answer as readonly { id: string }[]).some(({ id }) => id === submission);
      expect(listed).toBe(own);
    },
  },
  'submission.get': {
    ask: (caller, { submission }) => caller.submission.get({ submission }),
    expected: (scene) =>
      scene.viewer === undefined
        ? 'NOT_SIGNED_IN'
        : fieldsFor(scene).length > 0
          ? 'answered'
          : 'SUBMISSION_UNKNOWN',
    reveals: fieldsFor,
    check: (answer, scene) => {
      const seen = fieldsFor(scene);
      expect(DECIDED.filter((field) => Object.hasOwn(answer as object, field))).toEqual(
        DECIDED.filter((field) => seen.includes(field)),
      );
    },
  },
  'submission.form': {
    ask: (caller) => caller.submission.form({ edition: 2031 }),
    expected: () => 'answered',
  },
  'submission.create': {
    ask: (caller) => caller.submission.create({ edition: 2031, creationKey: randomUUID() }),
    // The submitter of the matrix has begun far more than anyone may.
    expected: ({ role, viewer, times }) => {
      if (viewer === undefined) return 'NOT_SIGNED_IN';
      if (!isInTime(times)) return 'NOT_IN_TIME';
      return role === 'submitter' ? 'TOO_OFTEN' : 'answered';
    },
  },
  'submission.save': actRow('edit', (caller, { submission }) =>
    caller.submission.save({ submission, version: 1, content: CONTENT }),
  ),
  'submission.submit': actRow(
    'submit',
    (caller, { submission }) => caller.submission.submit({ submission, version: 1 }),
    'submitted',
  ),
  'submission.withdraw': actRow(
    'withdraw',
    (caller, { submission }) => caller.submission.withdraw({ submission }),
    'withdrawn',
  ),
  'submission.confirmAuthorship': actRow('confirm', (caller, { submission }) =>
    caller.submission.confirmAuthorship({ submission }),
  ),
  'submission.disownAuthorship': actRow('disown', (caller, { submission }) =>
    caller.submission.disownAuthorship({ submission }),
  ),
  'submission.grantExtension': actRow('extend', (caller, { submission }) =>
    caller.submission.grantExtension({ submission, until: '2031-08-01T00:00:00Z', reason: 'ill' }),
  ),
  'submission.history': actRow('read-history', (caller, { submission }) =>
    caller.submission.history({ submission }),
  ),
};
