import { DatabaseUnusable, openDatabase } from '@ml4astro/db';
import { WorkshopError, type Clock } from '@ml4astro/edition';
import type { Catalogue } from '../public/catalogue/catalogue.ts';
import { openDeskAuth, type DeskAuth } from './account/desk-auth.ts';
import { keepAuthSecret } from './auth-secret.ts';
import { claimDatabase } from './claim-database.ts';
import type { DeskDates } from './deadline/desk-dates.ts';
import { followDeskDates } from './deadline/follow-desk-dates.ts';
import type { DeskEnvironment } from './desk-environment.ts';
import type { Desk } from './desk.ts';
import { claimFiles } from './file/claim-files.ts';
import { openFileStore } from './file/open-file-store.ts';
import { readMailServer } from './mail/delivery/mail-server.ts';
import { smtpTransport } from './mail/delivery/smtp-transport.ts';
import { startFileSweeper } from './file/start-file-sweeper.ts';
import { startMailWorker } from './mail/mail-worker.ts';
import { makeFirstAdminLink } from './role/make-first-admin-link.ts';

/** What a desk is opened with. */
export interface DeskOptions {
  /** Which database, files and mail server, and the secret. */
  readonly environment: DeskEnvironment;
  /** Holds what the environment does not name. */
  readonly dataDirectory: string;
  readonly clock: Clock;
  readonly catalogue: () => Catalogue;
  /** The `extraDates` of that catalogue; they are read here. */
  readonly dates: DeskDates;
  /** The origin that browsers see, without a slash at its end. */
  readonly publicUrl: string;
  /** Takes lines for the terminal of whoever runs the process. Some let their reader sign in. */
  readonly print: (line: string) => void;
  /** Takes the errors whose text does not leave. */
  readonly onError: (error: unknown) => void;
}

/** A desk at work. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly auth: DeskAuth;
  /** Makes its reader the first admin, once; `undefined` where there is one. */
  readonly firstAdminLink: string | undefined;
  /** Lets the mails on their way end, and closes what was opened; the embedded database stops with its last user. */
  close(): Promise<void>;
}

/**
 * Opens the desk of one process: the database with its schema brought up, the files, the dates that were entered, signing in,
 * a worker that sends mails, and a sweeper of files that nobody needs. Where something fails, what was opened before is closed again.
 *
 * @throws {WorkshopError} `DATABASE_UNUSABLE`, `FILES_UNUSABLE` or `MAIL_UNUSABLE`, each saying what to do
 */
export async function openDesk(options: DeskOptions): Promise<OpenDesk> {
  const { environment, dataDirectory, clock, catalogue, dates, publicUrl, print, onError } = options;
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (let closer = closers.pop(); closer !== undefined; closer = closers.pop()) await closer();
  };
  try {
    const server = environment.MAIL_URL === undefined ? undefined : readMailServer(environment.MAIL_URL);
    const files = await openFileStore(environment.FILES_URL, dataDirectory);
    closers.push(() => files.close());
    const database = await openDatabase({ url: environment.DATABASE_URL, dataDirectory });
    closers.push(() => database.close());
    const { db } = database;
    await claimDatabase({ db, clock });
    await claimFiles({ db, files }, 'the desk was not opened');
    await dates.read({ db });
    const desk: Desk = { db, clock, catalogue, dates, files, publicUrl, onError };
    const following = followDeskDates(desk, database.url);
    closers.push(() => following.close());
    const auth = openDeskAuth(desk, environment.AUTH_SECRET ?? keepAuthSecret(dataDirectory));
    const firstAdminLink = await makeFirstAdminLink(desk);
    const transport = server === undefined ? undefined : smtpTransport(server);
    const worker = startMailWorker(desk, { transport, print });
    closers.push(() => worker.stop());
    const sweeper = startFileSweeper(desk);
    closers.push(() => sweeper.stop());
    return { desk, auth, firstAdminLink, close };
  } catch (error) {
    await close();
    if (error instanceof DatabaseUnusable)
      throw new WorkshopError('DATABASE_UNUSABLE', error.message, { cause: error });
    throw error;
  }
}
