import type { Generated } from 'kysely';

/** Whom or what the authors ask not to have as a reviewer. */
export interface DeclaredConflictTable {
  id: Generated<string>;
  submissionId: string;
  kind: 'domain' | 'person';
  /** A domain, or a person's name or e-mail address as written. */
  value: string;
}
