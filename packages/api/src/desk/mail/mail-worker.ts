import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Desk } from '../desk.ts';
import { claimMail, type ClaimedMail } from './delivery/claim-mail.ts';
import { keepMails } from './delivery/keep-mails.ts';
import { LONGEST_DELIVERY, type MailTransport } from './delivery/mail-transport.ts';
import { markLost } from './delivery/mark-lost.ts';
import { sendMail } from './delivery/send-mail.ts';
import { settleMail } from './delivery/settle-mail.ts';

/** How a worker works. Times in milliseconds. */
export interface MailWorkerOptions {
  /** What carries mails away. Without it they are kept for organizers to read; in a rehearsal always. */
  readonly transport: MailTransport | undefined;
  /** Takes the lines for the terminal: links to sign in by, where nothing is sent. */
  readonly print: (line: string) => void;
  /** How long a mail is this worker's alone. */
  readonly lease?: number;
  /** How often the outbox is looked into while there is nothing to do. */
  readonly interval?: number;
}

/** A worker that was started. */
export interface MailWorker {
  /** Takes no more mails, and waits for those that it is sending. */
  stop(): Promise<void>;
}

/** So many mails at once. */
const LANES = 4;

/** Empties the outbox until it is stopped. Any number of workers, in any number of processes, may share one database. */
export function startMailWorker(desk: Desk, options: MailWorkerOptions): MailWorker {
  const { print, lease = 2 * LONGEST_DELIVERY, interval = 1_000 } = options;
  const transport = desk.clock.virtual ? undefined : options.transport;
  const worker = randomUUID();
  const stopping = new AbortController();
  const lanes = new Set<Promise<void>>();

  const deliver = async (carrier: MailTransport, mail: ClaimedMail) => {
    await settleMail(desk, mail, await sendMail(desk, carrier, mail));
  };
  /** @returns whether there may be more to do at once */
  const step = async (): Promise<boolean> => {
    await markLost(desk);
    if (transport === undefined) return (await keepMails(desk, print)) > 0;
    const mail = await claimMail(desk, worker, lease);
    if (mail === undefined) return false;
    const lane = deliver(transport, mail)
      .catch(desk.onError)
      .finally(() => lanes.delete(lane));
    lanes.add(lane);
    if (lanes.size >= LANES) await Promise.race(lanes);
    return true;
  };
  const run = async () => {
    while (!stopping.signal.aborted) {
      const more = await step().catch((error: unknown) => {
        desk.onError(error);
        return false;
      });
      if (!more) await setTimeout(interval, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    await Promise.all(lanes);
  };
  const running = run();
  return {
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}
