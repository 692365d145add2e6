import type { Edition } from '@ml4astro/edition';
import type { Answers } from './answers.ts';
import type { ProposedDate } from './proposed-date.ts';

/** All that a new edition is made from. */
export interface NewYear {
  readonly year: number;
  /** The edition whose shape it takes. */
  readonly pattern: Edition;
  readonly answers: Answers;
  readonly dates: readonly ProposedDate[];
  /** The day on which readers are told, `2026-03-02`. */
  readonly announced: string;
  readonly title: string;
  readonly path: string;
  readonly hue: number;
  /** The building, where it is known. */
  readonly venue: string | undefined;
  /** A role address, or `unstated`. */
  readonly contact: string;
}
