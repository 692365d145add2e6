import type { Generated } from 'kysely';

/** An author of a submission, in the order of the paper. No account is needed. */
export interface AuthorTable {
  id: Generated<string>;
  submissionId: string;
  /** From 1. */
  place: number;
  name: string;
  /** In small letters; empty, or not yet an address, while a draft is being typed. */
  email: string;
  affiliation: string;
  orcid: string | null;
  presenting: boolean;
  /** Whether the submitter lets this author edit. */
  mayEdit: boolean;
  /** The account whose verified address this is, once it signed in. */
  accountId: string | null;
  /** When the author said "yes, I am one". Nothing waits for it. */
  confirmedAt: Date | null;
  /** When they said "no, I am none": shown to the chairs, and they see the submission no longer. */
  disownedAt: Date | null;
}
