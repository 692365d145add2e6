import type { JudgedSubmission } from '../../../src/desk/policy/submission.ts';
import type { CallTimes } from '../../../src/desk/policy/submission-window.ts';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { ENDS, OPENS } from '../submission/call-series.ts';
import type { MatrixRole } from './matrix-viewers.ts';

/** How a submission stands when it is asked for. */
export const STATES = ['draft', 'submitted', 'withdrawn'] as const;

/** When it is asked for. `extended`: after the window, with more time for this submission. */
export const PHASES = {
  before: OPENS - 86_400_000,
  within: OPENS + 86_400_000,
  after: ENDS + 3_600_000,
  extended: ENDS + 3_600_000,
};
export type MatrixPhase = keyof typeof PHASES;

/** What a viewer finds who asks a procedure: one cell of the matrix. */
export interface Scene {
  readonly role: MatrixRole;
  /** `undefined` for nobody. */
  readonly viewer: Viewer | undefined;
  readonly phase: MatrixPhase;
  readonly state: JudgedSubmission['state'];
  /** A submission of 2031 of the matrix' own submitter. */
  readonly submission: string;
  readonly judged: JudgedSubmission;
  readonly times: CallTimes;
}

/** What nobody may read who may not: each stands in every submission of the matrix. */
export const SECRETS = {
  noteToChairs: 'SECRET-NOTE',
  conflicts: 'SECRET-CONFLICT',
  authorEmails: '@example.org',
};
