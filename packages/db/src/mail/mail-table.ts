import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/**
 * Where a mail stands. `unknown`: the worker died after it began to hand it over, so it may have left; a person decides.
 * `kept`: no mail server is set, so it is only read in the desk.
 */
export type MailState = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'kept';

/** A mail as a person reads it. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The outbox: a row is written in the transaction of the act that causes it, and at most one per recipient and event. */
export interface MailTable {
  id: Generated<string>;
  /** What happened: `submission-received:<submission>:<version>`. */
  event: string;
  /** In small letters. */
  recipient: string;
  /** A template's name: `submission-received`. */
  template: string;
  /** What its placeholders stand for. What is secret of it is taken out once it was handed over. */
  data: JSONColumnType<Record<string, string>>;
  editionYear: number | null;
  /** What it is about, if that is a submission. */
  submissionId: string | null;
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
  /** What the organizers should know of it, though it left. */
  note: string | null;
  /** As it was rendered for the recipient; `null` before, and for a mail that holds a secret. */
  rendered: ColumnType<MailText | null, string | null | undefined, string | null>;
  createdAt: Date;
  sentAt: Date | null;
}
