import { Temporal } from 'temporal-polyfill';
import type { Deadline, DeadlineKind } from './deadline.ts';
import { isExtended, isMoved } from './deadline-change.ts';
import { linesKnownAt, type DeadlineLedger, type LedgerLine } from './deadline-ledger.ts';

/** A value of a ledger as a reader is told it. Days are `2025-06-01`, instants ISO 8601 in UTC. */
export interface DeadlineValueView {
  readonly kind: DeadlineKind;
  readonly label: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** `23:59` as written; `null` for whole days. */
  readonly time: string | null;
  /** IANA name or offset; `null` where none was stated. */
  readonly zone: string | null;
  readonly startsAt: string | null;
  /** The first instant that is too late. */
  readonly closesAt: string | null;
  readonly counted: boolean;
  readonly announced: string;
  readonly reason: string | null;
}

/** A date of an edition with what it was before. */
export interface DeadlineView {
  readonly key: string;
  readonly title: string;
  readonly current: DeadlineValueView;
  /** Earlier values, oldest first. */
  readonly superseded: readonly DeadlineValueView[];
  /** Readers have longer than they were told; only of dates until which something can be done. */
  readonly extended: boolean;
  /** It once was another day or hour, and is not `extended`. */
  readonly moved: boolean;
}

const TITLES: Readonly<Record<string, string>> = {
  'submission-opens': 'Submissions open',
  submission: 'Abstract submission',
  notification: 'Author notification',
  'camera-ready-paper': 'Camera-ready paper',
  'camera-ready-poster': 'Camera-ready poster',
  'reviewer-sign-up-opens': 'Reviewer sign-up opens',
  'reviewer-sign-up': 'Reviewer sign-up',
  'registration-opens': 'Registration opens',
  registration: 'Registration',
  'upload-opens': 'Upload opens',
  upload: 'Upload',
  workshop: 'Workshop day',
};

/** The title of a date: the edition's own, or the standard one, or the key made readable. */
export function titleDeadline(key: string, titles: Readonly<Record<string, string>>): string {
  return (
    titles[key] ?? TITLES[key] ?? key.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())
  );
}

/** What readers are told of a date at `now`; `undefined` while it is not announced. */
export function viewDeadline(
  ledger: DeadlineLedger,
  titles: Readonly<Record<string, string>>,
  now: Temporal.Instant,
): DeadlineView | undefined {
  const values = linesKnownAt(ledger, now).map(viewLine);
  const current = values.at(-1);
  if (current === undefined) return undefined;
  return {
    key: ledger.key,
    title: titleDeadline(ledger.key, titles),
    current,
    superseded: values.slice(0, -1),
    extended: isExtended(ledger, now),
    moved: isMoved(ledger, now),
  };
}

function viewLine({ deadline, announced, reason }: LedgerLine): DeadlineValueView {
  return {
    kind: deadline.kind,
    label: deadline.label,
    firstDay: deadline.firstDay?.toString() ?? null,
    lastDay: deadline.lastDay?.toString() ?? null,
    time: timeOf(deadline),
    zone: deadline.zone ?? null,
    startsAt: deadline.startsAt?.toString() ?? null,
    closesAt: deadline.closesAt?.toString() ?? null,
    counted: deadline.counted,
    announced,
    reason: reason ?? null,
  };
}

function timeOf({ label }: Deadline): string | null {
  return /T(\d{2}:\d{2})/.exec(label)?.[1] ?? null;
}
