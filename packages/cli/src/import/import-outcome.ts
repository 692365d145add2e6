import type { Change } from '../change/change.ts';
import type { AsideRow } from './table/read-table.ts';

/** What an importer worked out. */
export interface ImportOutcome {
  /** Empty where the edition says all of it already. */
  readonly change: Change;
  /** What an entry is called: `['paper', 'papers']`. */
  readonly noun: readonly [one: string, many: string];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Sentences about what was guessed, left out or needs a decision. */
  readonly notes: readonly string[];
  /** What was not taken, by line. */
  readonly aside: readonly AsideRow[];
  /** The head of the rows that are aside, where the source is a table. */
  readonly header?: readonly string[];
}
