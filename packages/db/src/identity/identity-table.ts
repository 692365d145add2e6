import type { Generated } from 'kysely';

/** One row, written by the first process that opened the database; a backup takes it along. */
export interface IdentityTable {
  one: Generated<boolean>;
  id: Generated<string>;
}
