import { announcedAt, readLedger, type LedgerEntry, type Ledgers } from '@ml4astro/edition';
import { Temporal } from 'temporal-polyfill';
import type { Desk } from '../desk.ts';

/**
 * The deadline ledgers of an edition as they stand in this transaction: the lines of its files, joined with those that
 * were entered in the desk. Two lines of one key and one announcement are one; the file's counts.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN`
 */
export async function readLedgers(desk: Desk, year: number): Promise<Ledgers> {
  const { facts } = desk.catalogue().getEdition(year).edition;
  const rows = await desk.db
    .selectFrom('deskDate')
    .select(['key', 'value', 'announced', 'reason'])
    .where('editionYear', '=', year)
    .orderBy('createdAt')
    .execute();
  const keys = new Set([...Object.keys(facts.dates), ...rows.map(({ key }) => key)]);
  return new Map(
    [...keys].map((key) => {
      const entered = rows.filter((row) => row.key === key);
      return [key, readLedger(key, joinEntries(facts.dates[key] ?? [], entered), facts.timezone)];
    }),
  );
}

/** Entries of a file and of the desk, each announcement once, oldest first. */
export function joinEntries(filed: readonly LedgerEntry[], entered: readonly LedgerEntry[]): LedgerEntry[] {
  const known = new Set(filed.map(({ announced }) => announced));
  return [...filed, ...entered.filter(({ announced }) => !known.has(announced))].sort((a, b) =>
    Temporal.Instant.compare(announcedAt(a.announced), announcedAt(b.announced)),
  );
}
