import type { Db } from '@ml4astro/db';
import type { Clock } from '@ml4astro/edition';
import type { Catalogue } from '../public/catalogue/catalogue.ts';
import type { DeskDates } from './deadline/desk-dates.ts';
import type { FileStore } from './file/file-store.ts';

/** What the services of the desk work with. One per process; in a transaction, a copy whose `db` is that transaction. */
export interface Desk {
  readonly db: Db;
  /** The machine's time, or the time a person set; {@link readNow} is what decides. */
  readonly clock: Clock;
  /** The last good reading of the editions, with the dates that were entered in the desk. */
  readonly catalogue: () => Catalogue;
  /** Those dates as this process last read them; the catalogue follows. */
  readonly dates: DeskDates;
  readonly files: FileStore;
  /** The origin that browsers see, without a slash at its end. */
  readonly publicUrl: string;
  /** Takes the errors whose text does not leave. */
  readonly onError: (error: unknown) => void;
}
