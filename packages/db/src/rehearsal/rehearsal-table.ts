import type { Generated } from 'kysely';

/** One row, written by the first process that opened the database. */
export interface RehearsalTable {
  one: Generated<boolean>;
  isRehearsal: boolean;
}
