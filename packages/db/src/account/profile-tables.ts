import type { Generated } from 'kysely';

/** What a person says of themselves, one row per account. */
export interface ProfileTable {
  accountId: string;
  /** As it is printed: given names first. */
  name: string;
  /** Sixteen characters with hyphens: `0000-0002-1825-0097`. */
  orcid: string | null;
  homepage: string | null;
  /** When the account was made anonymous at its owner's wish. */
  deletedAt: Date | null;
  updatedAt: Generated<Date>;
}

/** Where a person worked, and when; the present place has no last year. */
export interface AffiliationTable {
  id: Generated<string>;
  accountId: string;
  institution: string;
  /** The institution's e-mail domain, `example.edu`: what conflicts are matched by. */
  domain: string | null;
  country: string | null;
  fromYear: number | null;
  toYear: number | null;
}

/** A topic of an edition that a person can judge. */
export interface ExpertiseTable {
  accountId: string;
  editionYear: number;
  /** An id of the edition's topics. */
  topic: string;
}

/** Whom or what a person must not judge. */
export interface ConflictTable {
  id: Generated<string>;
  accountId: string;
  kind: 'domain' | 'person';
  /** A domain, or a person's name or e-mail address as written. */
  value: string;
}
