import { isDeepStrictEqual } from 'node:util';
import type { DatedEntries, ExtraDates } from '../../public/catalogue/extra-dates.ts';
import type { Desk } from '../desk.ts';
import { readDeskEntries } from './desk-entries.ts';

/** The ledger entries made in the desk as this process last read them: what its catalogue joins to those of the files. */
export class DeskDates implements ExtraDates {
  readonly #listeners = new Set<() => void>();
  #byYear: ReadonlyMap<number, DatedEntries> = new Map<number, DatedEntries>();
  #reading: Promise<void> = Promise.resolve();

  current(): ReadonlyMap<number, DatedEntries> {
    return this.#byYear;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Reads them again. Readings follow one another, so that an older one never replaces a newer. */
  read(desk: Pick<Desk, 'db'>): Promise<void> {
    const reading = this.#reading.then(async () => {
      const byYear = await readDeskEntries(desk);
      if (isDeepStrictEqual(byYear, this.#byYear)) return;
      this.#byYear = byYear;
      for (const listener of this.#listeners) listener();
    });
    this.#reading = reading.catch(() => undefined);
    return reading;
  }
}
