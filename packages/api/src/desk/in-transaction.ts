import type { Desk } from './desk.ts';

/** Runs `work` in a transaction: all that it writes through the desk it is given is kept, or nothing. */
export function inTransaction<D extends Desk, T>(desk: D, work: (desk: D) => Promise<T>): Promise<T> {
  return desk.db.transaction().execute((db) => work({ ...desk, db }));
}
