import { Temporal } from 'temporal-polyfill';
import { viewAct, type Ledgers } from './act.ts';
import { findCurrentLine } from './deadline-ledger.ts';

/** The headline of an edition's state, in the order of a year. */
export const PHASES = [
  'announced',
  'call-open',
  'reviewing',
  'notified',
  'camera-ready',
  'programme',
  'live',
  'concluded',
  'sealed',
] as const;
export type Phase = (typeof PHASES)[number];

/** What a phase depends on besides time. */
export interface PhaseFacts {
  readonly ledgers: Ledgers;
  /** Whether the programme has rows. */
  readonly hasProgramme: boolean;
  readonly sealed: boolean;
}

/**
 * The phase at `now`. A sealed edition is sealed; the day itself and what follows are read off the workshop's date;
 * before it, the latest step that has been reached counts:
 *
 * | reached | phase |
 * |---|---|
 * | nothing yet | announced |
 * | submission window open | call-open |
 * | submission closed, notification not over | reviewing |
 * | notification over, a camera-ready deadline ahead | camera-ready |
 * | notification over, none ahead, programme there | programme |
 * | notification over, none ahead, no programme | notified |
 */
export function derivePhase({ ledgers, hasProgramme, sealed }: PhaseFacts, now: Temporal.Instant): Phase {
  if (sealed) return 'sealed';
  const current = (key: string) => {
    const ledger = ledgers.get(key);
    return ledger && findCurrentLine(ledger, now)?.deadline;
  };
  const reached = (instant: Temporal.Instant | undefined) =>
    instant !== undefined && Temporal.Instant.compare(now, instant) >= 0;

  const workshop = current('workshop');
  if (reached(workshop?.closesAt)) return 'concluded';
  if (workshop?.kind !== 'tentative' && reached(workshop?.startsAt)) return 'live';

  if (reached(current('notification')?.closesAt)) {
    const ahead = ['camera-ready-paper', 'camera-ready-poster'].some((key) => {
      const closesAt = current(key)?.closesAt;
      return closesAt !== undefined && !reached(closesAt);
    });
    return ahead ? 'camera-ready' : hasProgramme ? 'programme' : 'notified';
  }

  const submit = viewAct('submit', ledgers, now);
  return submit.state === 'open' ? 'call-open' : submit.state === 'closed' ? 'reviewing' : 'announced';
}
