import {
  DEADLINE_KEYS,
  findCurrentLine,
  listMissingEntries,
  titleDeadline,
  type DeadlineLedger,
} from '@ml4astro/edition';
import { readNow } from '../desk-now.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { requireEditionAct } from '../organizer/require-edition-act.ts';
import { mayWithEdition } from '../policy/organizer.ts';
import type { DatesOutput } from './date-output.ts';
import { readLedgers } from './read-ledgers.ts';
import { yamlLine } from './yaml-line.ts';

/** An entry of the desk, and who made it. */
interface EnteredDate {
  readonly key: string;
  readonly announced: string;
  readonly by: string | null;
}

/**
 * The ledgers of an edition with where each line was written, and by whom.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN` or `NOT_ALLOWED`
 */
export async function listDates(desk: ViewersDesk, year: number): Promise<DatesOutput> {
  requireEditionAct('see-dates', desk, year);
  const catalogue = desk.catalogue();
  const { facts, sealed } = catalogue.getEdition(year).edition;
  const inFiles = catalogue.files.editions.find((edition) => edition.year === year)?.facts.dates ?? {};
  const ledgers = await readLedgers(desk, year);
  const entered: readonly EnteredDate[] = await desk.db
    .selectFrom('deskDate')
    .leftJoin('profile', 'profile.accountId', 'deskDate.createdBy')
    .select(['deskDate.key', 'deskDate.announced'])
    .select(({ fn, val }) => fn<string | null>('nullif', ['profile.name', val('')]).as('by'))
    .where('editionYear', '=', year)
    .execute();
  const now = await readNow(desk);

  const describeLines = ({ key, lines }: DeadlineLedger) =>
    lines.map(({ deadline, announced, reason }) => {
      // The joined ledgers say an entry as its first source wrote it; an instant may have another offset there.
      const row = entered.find((each) => each.key === key && isSame(each, { announced }));
      return {
        value: deadline.label,
        announced,
        reason: reason ?? null,
        origin: row === undefined ? ('files' as const) : ('desk' as const),
        by: row?.by ?? null,
        pulled: listMissingEntries(inFiles[key] ?? [], [{ announced }]).length === 0,
        yaml: yamlLine({ value: deadline.label, announced, reason }),
      };
    });

  return {
    edition: year,
    sealed,
    mayChange: !sealed && mayWithEdition('change-date', desk.viewer, year),
    timezone: facts.timezone,
    dates: [...ledgers.values()].map((ledger) => {
      const deadline = findCurrentLine(ledger, now)?.deadline;
      return {
        key: ledger.key,
        title: titleDeadline(ledger.key, facts.dateTitles),
        current:
          deadline === undefined
            ? null
            : {
                value: deadline.label,
                startsAt: deadline.startsAt?.toString() ?? null,
                closesAt: deadline.closesAt?.toString() ?? null,
              },
        lines: describeLines(ledger),
      };
    }),
    unannounced: DEADLINE_KEYS.filter((key) => !ledgers.has(key)).map((key) => ({
      key,
      title: titleDeadline(key, facts.dateTitles),
    })),
  };
}

function isSame(a: Pick<EnteredDate, 'announced'>, b: Pick<EnteredDate, 'announced'>): boolean {
  return listMissingEntries([a], [b]).length === 0;
}
