import type { Generated, JSONColumnType } from 'kysely';

/**
 * Where a mail stands. `unknown`: the worker died after it began to hand it over, so it may have left; a person decides.
 * `kept`: no mail server is set, so it is only read in the desk.
 */
export type MailState = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'kept';

/** The outbox: a row is written in the transaction of the act that causes it, and at most one per recipient and event. */
export interface MailTable {
  id: Generated<string>;
  /** What happened: `submission-received:<submission>:<version>`. */
  event: string;
  /** In small letters. */
  recipient: string;
  /** A template's name: `submission-received`. */
  template: string;
  /** What its placeholders stand for. */
  data: JSONColumnType<object>;
  editionYear: number | null;
  /** RFC 5322; the same in every attempt. */
  messageId: string;
  state: MailState;
  attempts: Generated<number>;
  /** Not before. */
  dueAt: Date;
  /** Who sends it, and until when nobody else takes it. */
  worker: string | null;
  leaseUntil: Date | null;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
}
