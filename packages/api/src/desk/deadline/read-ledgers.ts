import type { Ledgers } from '@ml4astro/edition';
import { joinDates } from '../../public/catalogue/extra-dates.ts';
import type { Desk } from '../desk.ts';
import { readDeskEntries } from './desk-entries.ts';

/**
 * The ledgers of an edition: those of its files, joined with what the database holds now. An entry that both hold counts
 * once, as the files say it. Within a transaction it is read there, so that an extension counts from its commit on,
 * whatever this process had read before.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN`
 */
export async function readLedgers(desk: Pick<Desk, 'db' | 'catalogue'>, year: number): Promise<Ledgers> {
  const { edition } = desk.catalogue().getEdition(year);
  if (edition.sealed) return edition.ledgers;
  const entries = (await readDeskEntries(desk, year)).get(year);
  return entries === undefined ? edition.ledgers : joinDates(edition, entries).ledgers;
}
