/** What only its organizers know of a new year. */
export interface Answers {
  /** With its year: `ICML 2026`. */
  readonly conference: string;
  readonly conferenceTitle: string;
  readonly ordinal: number;
  /** First day of the workshop, `2026-07-17`. */
  readonly from: string;
  /** Last day; of a single one, the same. */
  readonly to: string;
  readonly city: string;
  readonly country: string;
  /** IANA name. */
  readonly timezone: string;
}
