/** A date of a new year, beside what it was in the year that is copied. */
export interface ProposedDate {
  readonly key: string;
  readonly title: string;
  /** The last line of its ledger there; `undefined` where there is none. */
  readonly old: string | undefined;
  /** What it is to be; `undefined` when it is left out. */
  readonly value: string | undefined;
  /** Days from the first day of the workshop; negative before it. `undefined` where `value` was given. */
  readonly days: number | undefined;
}
