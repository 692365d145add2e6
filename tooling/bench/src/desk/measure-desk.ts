import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openDatabase, type Db } from '@ml4astro/db';
import { makeDataFolder } from '@ml4astro/e2e/data-folder';
import { ROOT } from '@ml4astro/e2e/repository';
import { runToSuccess } from '@ml4astro/e2e/run-program';
import { watchMemory } from '../watch-memory.ts';
import { isDone } from './answer.ts';
import { Author } from './author.ts';
import { measureBurst, type BurstFigures } from './burst.ts';
import { DEADLINE, END } from './call-times.ts';
import { copyCall } from './copy-call.ts';
import type { DeskProcess } from './desk-process.ts';
import { describeRush } from './describe-rush.ts';
import { judgeAnswers } from './judge-answers.ts';
import { judgeFiles } from './judge-files.ts';
import { judgeRecords } from './judge-records.ts';
import { makeAccounts } from './make-accounts.ts';
import { comeTooLate, rush } from './rush.ts';
import { withTwoDesks } from './with-two-desks.ts';
import { writePapers, type Paper } from './write-papers.ts';

/** How many authors send in during the last minute, and how many in each of the two bursts after it. */
const [AUTHORS, BURST] = [500, 40];

/** How long before the end of the grace the bursts must have begun, in milliseconds. */
const ROOM = 30_000;

/** How long the mails may take after the last answer, in milliseconds. */
const MAILS_LAST = 20_000;

/** How many faults, and complaints of the desks, are shown. */
const SHOWN = 20;

/** The origin that browsers see. Nobody asks for it by name: the two processes stand behind it. */
const ORIGIN = 'http://desk.bench.example';

/**
 * What two processes of the desk on one embedded database make of 500 authors in the last minute of a call and at the end of
 * its grace: how long they wait, and whether anything was lost, doubled or late. Where it was, the program ends with 1.
 */
export async function measureDesk(): Promise<object> {
  await runToSuccess('turbo', ['run', 'build', '--filter=@ml4astro/gateway', '--output-logs=errors-only'], {
    cwd: ROOT,
    timeLimit: 600_000,
  });
  const editions = copyCall();
  const data = makeDataFolder();
  const database = await openDatabase({ dataDirectory: data.folder });
  try {
    const secret = randomBytes(32).toString('hex');
    const environment = {
      DATA_DIR: data.folder,
      DATABASE_URL: database.url,
      EDITIONS_DIR: editions.folder,
      AUTH_SECRET: secret,
      PUBLIC_URL: ORIGIN,
      PROXIES: '1',
    };
    const accounts = await makeAccounts(database.db, secret, AUTHORS + 2 * BURST);
    const papers = await writePapers(2 * accounts.length);
    const authors = accounts.flatMap((account, index) => {
      const paper = papers[index];
      return paper === undefined ? [] : new Author(account, paper, ORIGIN);
    });
    const report = await withTwoDesks(environment, async (desks) => {
      const memory = watchMemory(process.pid);
      const more = papers.slice(accounts.length);
      const bursts = await runRush(authors, more, desks);
      await waitForMails(database.db);
      const peakMiB = memory.stop();
      const records = await judgeRecords(database.db, authors);
      const uploads = authors.flatMap(({ answers }) => answers.filter(({ act }) => act === 'upload'));
      const notTaken = new Set(uploads.flatMap((each) => (isDone(each) ? [] : (each.sha256 ?? []))));
      const files = await judgeFiles(database.db, join(data.folder, 'rehearsal/files'), notTaken);
      const faults = [...judgeAnswers(authors), ...records.faults, ...files.faults];
      return {
        faults: faults.length,
        firstFaults: faults.slice(0, SHOWN),
        ...describeRush(authors.slice(0, AUTHORS), desks),
        bursts,
        rows: records.counts,
        files: files.counts,
        peakMiB,
        complaints: desks.flatMap(({ complaints }) => complaints).slice(0, SHOWN),
      };
    });
    if (report.faults > 0) process.exitCode = 1;
    return report;
  } finally {
    await database.close();
    editions.remove();
    data.remove();
  }
}

async function runRush(
  authors: readonly Author[],
  papers: readonly Paper[],
  desks: readonly [DeskProcess, DeskProcess],
): Promise<readonly BurstFigures[]> {
  const rushing = authors.slice(0, AUTHORS);
  const [bursts] = await Promise.all([
    runBursts(rushing, authors.slice(AUTHORS), desks),
    rush(rushing, papers, desks),
  ]);
  await comeTooLate(rushing, papers, desks);
  return bursts;
}

/** Between the deadline and the end of its grace nobody else is about, unless the desks have not done with the rush. */
async function runBursts(
  rushing: readonly Author[],
  authors: readonly Author[],
  desks: readonly [DeskProcess, DeskProcess],
): Promise<readonly BurstFigures[]> {
  const [{ clock }] = desks;
  await clock.until(DEADLINE + 5_000);
  while (rushing.some((author) => author.isBusy) && clock.now() < END - ROOM) await setTimeout(100);
  const bursts: BurstFigures[] = [];
  for (const [group, processes] of [desks.slice(0, 1), desks].entries()) {
    if (clock.now() > END - ROOM) break;
    bursts.push(await measureBurst(authors.slice(group * BURST, (group + 1) * BURST), processes));
  }
  return bursts;
}

async function waitForMails(db: Db): Promise<void> {
  const end = Date.now() + MAILS_LAST;
  while (Date.now() < end) {
    const waiting = await db.selectFrom('mail').select('id').where('state', '=', 'queued').limit(1).execute();
    if (waiting.length === 0) return;
    await setTimeout(250);
  }
}
