import type { WorkshopErrorCode } from '@ml4astro/edition';
import type { DeskCaller } from '../../../src/desk/desk-caller.ts';
import type { SubmissionField } from '../../../src/desk/policy/submission.ts';
import type { OpenCall } from '../submission/open-call.ts';
import type { Scene } from './scene.ts';

/** What a procedure does with a scene: it answers, or refuses with a code of ours. */
export type Outcome = 'answered' | WorkshopErrorCode;

/** A procedure in the matrix: how it is asked, and what the policy says to that. */
export interface ProcedureRow {
  /** Makes what is asked for beside the scene's submission, and names it. */
  readonly prepare?: (call: OpenCall, scene: Scene) => Promise<string>;
  /** @param made what `prepare` named; empty without it */
  readonly ask: (caller: DeskCaller, scene: Scene, made: string) => Promise<unknown>;
  readonly expected: (scene: Scene) => Outcome;
  /** The fields whose text may stand in an answer; none unless told. A refusal never holds any. */
  readonly reveals?: (scene: Scene) => readonly SubmissionField[];
  /** More that has to be true of an answer. */
  readonly check?: (answer: unknown, scene: Scene) => void;
}

/** The rows of a router, by the names of its procedures. */
export type ProcedureRows = Readonly<Record<string, ProcedureRow>>;
