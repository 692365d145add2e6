import type { DeskProcess } from './desk-process.ts';

/** What an author asks for. */
export type Act = 'create' | 'save' | 'upload' | 'submit';

/** What a submit is acknowledged with. */
export interface Receipt {
  readonly submission: string;
  readonly number: number;
  readonly submittedAt: string;
  readonly paper: { readonly sha256: string };
}

/** What the parts of an answer are that are looked at. */
export interface Said {
  readonly kind?: string;
  readonly submission?: string;
  readonly version?: number;
  readonly receipt?: Receipt;
}

/** What became of one request. Times in milliseconds since 1970, by the clock of the process that was asked. */
export interface Answer {
  readonly act: Act;
  readonly desk: DeskProcess;
  readonly sentAt: number;
  readonly answeredAt: number;
  /** Of HTTP; `undefined` where the line broke before the answer. */
  readonly status: number | undefined;
  readonly said: Said;
  /** The words of a refusal, or of what broke the line. */
  readonly message: string;
  /** Of the file that was uploaded. */
  readonly sha256?: string | undefined;
}

/** Whether the desk did what it was asked for. */
export function isDone({ act, status, said }: Answer): boolean {
  if (status !== 200) return false;
  if (act === 'submit') return said.receipt !== undefined;
  return act !== 'save' || said.kind === 'saved';
}

/** Whether it was refused as too late: of all refusals, `NOT_IN_TIME` alone is HTTP's "Precondition Failed". */
export function isTooLate({ status }: Answer): boolean {
  return status === 412;
}

/** Whether the line broke before the answer. */
export function isLost({ status }: Answer): boolean {
  return status === undefined;
}

/** Whether the desk said that it could not: the author is told to try again. */
export function isFailed({ status }: Answer): boolean {
  return status !== undefined && status >= 500;
}
