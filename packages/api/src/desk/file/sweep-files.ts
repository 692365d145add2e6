import { sql } from 'kysely';
import type { Desk } from '../desk.ts';
import { inTransaction } from '../in-transaction.ts';
import { claimFiles } from './claim-files.ts';
import { lockFile } from './lock-file.ts';

/** How many files are looked up at once. */
const BATCH = 500;

/**
 * Removes the files that were stored more than a day ago and that no row names: what was refused after it was stored, what
 * a process left that died before it wrote its row, what belonged to a draft that is gone. Several processes may sweep at once.
 *
 * @returns how many files were removed
 * @throws {WorkshopError} `FILES_UNUSABLE` when the files belong to another database
 */
export async function sweepFiles(desk: Desk): Promise<number> {
  await claimFiles(desk, 'nothing was swept away');
  const olderThan = await readYesterday(desk);
  let removed = 0;
  let batch: string[] = [];
  const sweepBatch = async () => {
    for (const sha256 of await listUnnamed(desk, batch))
      if (await removeUnnamed(desk, sha256, olderThan)) removed += 1;
    batch = [];
  };
  for await (const { sha256 } of desk.files.list(olderThan)) {
    batch.push(sha256);
    if (batch.length === BATCH) await sweepBatch();
  }
  await sweepBatch();
  await desk.files.clearUnfinished(olderThan);
  return removed;
}

/** Files bear the time of their disk, whatever clock a rehearsal is set to. */
async function readYesterday({ db }: Desk): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`select clock_timestamp() - interval '1 day' as at`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('The database did not tell the time.');
  return row.at;
}

async function listUnnamed({ db }: Desk, files: readonly string[]): Promise<string[]> {
  if (files.length === 0) return [];
  const rows = await db
    .selectFrom('paper')
    .select(['sha256', 'reviewSha256'])
    .where((where) => where.or([where('sha256', 'in', files), where('reviewSha256', 'in', files)]))
    .execute();
  const named = new Set(rows.flatMap(({ sha256, reviewSha256 }) => [sha256, reviewSha256]));
  return files.filter((sha256) => !named.has(sha256));
}

/** The row first, then the file: whoever dies between leaves a file without a row, which the next sweep finds. */
async function removeUnnamed(desk: Desk, sha256: string, olderThan: Date): Promise<boolean> {
  await inTransactionWithLock(desk, sha256, ({ db }) =>
    db
      .deleteFrom('blob')
      .where('sha256', '=', sha256)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('paper')
              .select('paper.id')
              .where((where) =>
                where.or([where('paper.sha256', '=', sha256), where('paper.reviewSha256', '=', sha256)]),
              ),
          ),
        ),
      )
      .execute(),
  );
  return await inTransactionWithLock(desk, sha256, async ({ db, files }) => {
    const row = await db.selectFrom('blob').select('sha256').where('sha256', '=', sha256).executeTakeFirst();
    if (row !== undefined) return false;
    await files.remove(sha256, olderThan);
    return true;
  });
}

function inTransactionWithLock<T>(desk: Desk, sha256: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  return inTransaction(desk, async (locked) => {
    await lockFile(locked, sha256);
    return await work(locked);
  });
}
