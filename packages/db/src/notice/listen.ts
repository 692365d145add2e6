import { Client } from 'pg';

/** What is done with what a channel tells. */
export interface NoticeHandlers {
  /** Each notice. */
  readonly onNotice: (payload: string) => void;
  /** After each connecting, the first included: what was told before is not told again, so read anew what it was about. */
  readonly onConnect: () => void;
  /** Each lost connection, and each that could not be made. */
  readonly onError: (error: unknown) => void;
}

/** A channel that is listened to. */
export interface Listening {
  /** Ends the connection, for good. */
  close(): Promise<void>;
}

/** How long to wait before connecting again, in milliseconds; doubled with each failure up to the second. */
const [FIRST_WAIT, LONGEST_WAIT] = [100, 5_000];

/**
 * Listens to a channel of `NOTIFY` on a connection of its own, and connects again whenever that is lost. The
 * process stays alive until it is closed.
 *
 * @param url of the database; see `connect`
 */
export function listen(url: string, channel: string, handlers: NoticeHandlers): Listening {
  const { onNotice, onConnect, onError } = handlers;
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let wait = FIRST_WAIT;
  let closed = false;

  const open = async () => {
    const opened = new Client({
      connectionString: url,
      keepAlive: true,
      application_name: 'workshop-notices',
    });
    client = opened;
    let lost = false;
    const lose = (reason: unknown) => {
      if (lost) return;
      lost = true;
      opened.end().catch(() => undefined);
      if (closed) return;
      onError(reason);
      timer = setTimeout(() => void open(), wait).unref();
      wait = Math.min(2 * wait, LONGEST_WAIT);
    };
    opened.on('error', lose);
    opened.on('end', () => lose(new Error(`The connection that listens to ${channel} was closed.`)));
    opened.on('notification', ({ payload }) => onNotice(payload ?? ''));
    try {
      await opened.connect();
      await opened.query(`listen ${opened.escapeIdentifier(channel)}`);
    } catch (error) {
      lose(error);
      return;
    }
    wait = FIRST_WAIT;
    onConnect();
  };

  const opening = open();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await opening;
      await client?.end().catch(() => undefined);
    },
  };
}
