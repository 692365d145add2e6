import { Temporal } from 'temporal-polyfill';
import { actStateAt, type ActState, type ActWindow } from './act-state.ts';
import { findCurrentLine, linesKnownAt, type DeadlineLedger } from './deadline-ledger.ts';

/** What a reader can do in a window. */
export const ACTS = ['submit', 'volunteer', 'register', 'upload'] as const;
export type Act = (typeof ACTS)[number];

/** The date that ends each act, the first of them that the edition keeps. `<key>-opens` begins it. */
const CLOSING_KEYS: Record<Act, readonly string[]> = {
  submit: ['submission'],
  volunteer: ['reviewer-sign-up'],
  register: ['registration'],
  upload: ['upload', 'camera-ready-paper'],
};

/** An act of an edition at one instant. */
export interface ActView {
  readonly act: Act;
  /** The ledger that ends it; `undefined` where the edition keeps none. */
  readonly key: string | undefined;
  readonly state: ActState;
  readonly window: ActWindow | undefined;
  /** Whether a countdown may run to the end of the window. */
  readonly counted: boolean;
}

/** The ledgers of an edition by key. */
export type Ledgers = ReadonlyMap<string, DeadlineLedger>;

/**
 * What is known at `now` of an act: its window from the ledger, and the state that follows. Without an `opens` date
 * the window begins when its end was first announced.
 */
export function viewAct(act: Act, ledgers: Ledgers, now: Temporal.Instant): ActView {
  const key = CLOSING_KEYS[act].find((each) => ledgers.has(each));
  const opensKey = `${key ?? CLOSING_KEYS[act][0]}-opens`;
  const closing = key === undefined ? undefined : ledgers.get(key);
  const opening = ledgers.get(opensKey);
  const closes = closing && findCurrentLine(closing, now)?.deadline;
  const opens = opening && findCurrentLine(opening, now)?.deadline;

  if (closes?.kind === 'withdrawn') return { act, key, state: 'withdrawn', window: undefined, counted: false };
  const opensAt = opens?.startsAt ?? (closing && linesKnownAt(closing, now)[0]?.announcedAt);
  if (opensAt === undefined) return { act, key, state: 'unannounced', window: undefined, counted: false };

  const window = { opensAt: opensAt.toString(), closesAt: closes?.closesAt?.toString() ?? null };
  return {
    act,
    key: key ?? opensKey,
    state: actStateAt(window, now.epochMilliseconds),
    window,
    counted: closes?.counted ?? false,
  };
}
