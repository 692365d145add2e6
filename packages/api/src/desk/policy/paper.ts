import type { Viewer } from '../viewer.ts';
import { relateTo, seenFields, type JudgedSubmission } from './submission.ts';

/** Which copy of a paper: as it was uploaded, or as reviewers get it, without metadata and under a name that tells nothing. */
export const PAPER_KINDS = ['original', 'review'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/**
 * Which copies of a submission's papers the viewer may fetch, of every version alike: its authors and the organizers both,
 * nobody else any.
 */
export function fetchedKinds(submission: JudgedSubmission, viewer: Viewer): readonly PaperKind[] {
  return seenFields(submission, viewer).includes('paper') ? PAPER_KINDS : [];
}

/**
 * Whether the viewer is told of hidden text in a paper: organizers, but not of their own papers. Whoever hid something need
 * not learn that it was seen.
 */
export function seesHiddenText(submission: JudgedSubmission, viewer: Viewer): boolean {
  return relateTo(submission, viewer) === 'organizer';
}
