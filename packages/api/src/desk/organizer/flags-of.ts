import type { SubmissionFlag } from './submission-filter.ts';

/** What decides the flags of a submission. */
interface Flagged {
  readonly anonymity: number;
  readonly hidden: number;
  readonly warnings: number;
  readonly fileVersion: number | null;
  readonly extendedUntil: Date | null;
  readonly disowned: boolean;
  readonly noteToChairs: string;
  readonly previousPublication: string;
  readonly consentToPublish: boolean | null;
}

/** What organizers should look at in a submission; the same as the flags of the filter. */
export function flagsOf(row: Flagged): SubmissionFlag[] {
  const holds: Readonly<Record<SubmissionFlag, boolean>> = {
    anonymity: row.anonymity > 0,
    'hidden-text': row.hidden > 0,
    warning: row.warnings > 0,
    'no-file': row.fileVersion === null,
    extended: row.extendedUntil !== null,
    disowned: row.disowned,
    note: row.noteToChairs !== '',
    'published-before': row.previousPublication !== '',
    'no-consent': row.consentToPublish === false,
  };
  return (Object.keys(holds) as SubmissionFlag[]).filter((flag) => holds[flag]);
}
