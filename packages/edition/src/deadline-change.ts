import { Temporal } from 'temporal-polyfill';
import type { Deadline } from './deadline.ts';
import { linesKnownAt, type DeadlineLedger } from './deadline-ledger.ts';

/** A deadline that names a firm span of time: neither a choice of days nor taken back. */
interface FirmDeadline extends Deadline {
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
  readonly closesAt: Temporal.Instant;
}

/** Of other dates a later day gives nobody more time. */
const EXTENDABLE = /^(?:submission|reviewer-sign-up|registration|upload|camera-ready-[a-z-]+)$/;

/** Whether a date is one until which a reader has time: it ends an act or takes a final file. */
export function isExtendable(key: string): boolean {
  return EXTENDABLE.test(key);
}

/**
 * True when readers have longer than they were told: the value in force at `now` ends later than the last firm one that
 * ended at another time. So an extension remains one when it gains its hour or zone, or is withdrawn and set again, and
 * is none any more when it is cut. Settling a tentative date extends nothing; two hours with stated zones are compared
 * as instants, all else by its day.
 */
export function isExtended(ledger: DeadlineLedger, now: Temporal.Instant): boolean {
  const { current, earlier } = listFirm(ledger, now);
  if (current === undefined || !isExtendable(ledger.key)) return false;
  const before = earlier.findLast((each) => compareEnds(each, current) !== 0);
  return before !== undefined && compareEnds(before, current) < 0;
}

/**
 * True when a firm value was public before that names another end or another day than the one in force at `now`, and
 * the date is not {@link isExtended}: it came forward, or is of a kind that only moves, such as the notification.
 */
export function isMoved(ledger: DeadlineLedger, now: Temporal.Instant): boolean {
  const { current, earlier } = listFirm(ledger, now);
  return (
    current !== undefined && earlier.some((each) => isElsewhen(each, current)) && !isExtended(ledger, now)
  );
}

/** The firm value in force, if it is one, and those before it, oldest first. */
function listFirm(
  ledger: DeadlineLedger,
  now: Temporal.Instant,
): { current: FirmDeadline | undefined; earlier: readonly FirmDeadline[] } {
  const values = linesKnownAt(ledger, now).map(({ deadline }) => deadline);
  const current = values.at(-1);
  return {
    current: current !== undefined && isFirm(current) ? current : undefined,
    earlier: values.slice(0, -1).filter(isFirm),
  };
}

function isFirm(deadline: Deadline): deadline is FirmDeadline {
  return deadline.kind !== 'tentative' && deadline.kind !== 'withdrawn';
}

function compareEnds(a: FirmDeadline, b: FirmDeadline): number {
  return isTimed(a) && isTimed(b)
    ? Temporal.Instant.compare(a.closesAt, b.closesAt)
    : Temporal.PlainDate.compare(a.lastDay, b.lastDay);
}

function isElsewhen(a: FirmDeadline, b: FirmDeadline): boolean {
  if (compareEnds(a, b) !== 0) return true;
  return !(isTimed(a) && isTimed(b)) && !a.firstDay.equals(b.firstDay);
}

/** Whether hours with a stated zone were given. */
function isTimed({ label, counted }: Deadline): boolean {
  return counted && /T\d/.test(label);
}
