import type { LedgerEntry } from '@ml4astro/edition';
import type { DatedEntries } from '../../public/catalogue/extra-dates.ts';
import type { Desk } from '../desk.ts';

/** An entry as its row says it. */
interface DeskEntry extends LedgerEntry {
  readonly editionYear: number;
  readonly key: string;
}

/** The ledger entries made in the desk, by year and key, oldest first; of one year alone where one is given. */
export async function readDeskEntries(
  { db }: Pick<Desk, 'db'>,
  year?: number,
): Promise<ReadonlyMap<number, DatedEntries>> {
  const rows: readonly DeskEntry[] = await db
    .selectFrom('deskDate')
    .select(['editionYear', 'key', 'value', 'announced', 'reason'])
    .$if(year !== undefined, (query) => query.where('editionYear', '=', year ?? 0))
    .orderBy('createdAt')
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ editionYear }) => editionYear)].map(([each, entries]) => [
      each,
      Map.groupBy(entries, ({ key }) => key),
    ]),
  );
}
