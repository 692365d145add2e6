import type { Generated } from 'kysely';

/** What authors send in. A draft has no number; the number is given once, at the first submit, and never again. */
export interface SubmissionTable {
  id: Generated<string>;
  editionYear: number;
  number: number | null;
  state: 'draft' | 'submitted' | 'withdrawn';
  title: string;
  /** Markdown with TeX. */
  abstract: string;
  /** Ids of the edition's topics, in the order the authors gave. */
  topics: string[];
  /** Where it appeared or is under review; empty for nowhere. */
  previousPublication: string;
  /** Read by chairs alone. */
  noteToChairs: string;
  /** Whether the authors agree that it is published when accepted; `null` until they answer. */
  consentToPublish: boolean | null;
  /** Counts its changes from 1; a change names the version it began from. */
  version: Generated<number>;
  /** The account that began it, the first that may edit it. */
  createdBy: string;
  /** What the browser made up for this form: sending it twice makes one draft. */
  creationKey: string;
  createdAt: Date;
  updatedAt: Date;
  submittedAt: Date | null;
  withdrawnAt: Date | null;
}
