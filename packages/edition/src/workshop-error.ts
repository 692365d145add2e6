/** Every way in which this platform refuses something. One list, mapped to transport codes in one table per transport. */
export const WORKSHOP_ERROR_CODES = [
  'CLOCK_UNREADABLE',
  'DEADLINE_UNREADABLE',
  'EDITION_UNKNOWN',
  'EDITION_UNREADABLE',
  'CONTRIBUTION_UNKNOWN',
  'PERSON_UNKNOWN',
  'CURSOR_UNREADABLE',
  'SERIES_UNREADABLE',
  // The desk's.
  'NOT_SIGNED_IN',
  'NOT_ALLOWED',
  'ACCOUNT_UNKNOWN',
  'SUBMISSION_UNKNOWN',
  'FILE_MISSING',
  'FILE_REFUSED',
  'FILE_TOO_LARGE',
  'INPUT_REFUSED',
  'LINK_SPENT',
  'NOT_IN_TIME',
  'CHANGED_MEANWHILE',
  'TOO_OFTEN',
  'DATABASE_UNUSABLE',
  'FILES_UNUSABLE',
  'MAIL_UNKNOWN',
  'MAIL_UNUSABLE',
] as const;

export type WorkshopErrorCode = (typeof WORKSHOP_ERROR_CODES)[number];

/** A refusal that a reader can act on: its message says what is wrong, where, and what would be right. */
export class WorkshopError extends Error {
  readonly code: WorkshopErrorCode;

  constructor(code: WorkshopErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WorkshopError';
    this.code = code;
  }
}
