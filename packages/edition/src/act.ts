import { Temporal } from 'temporal-polyfill';
import { actStateAt, type ActState, type ActWindow } from './act-state.ts';
import { linesKnownAt, type DeadlineLedger } from './deadline-ledger.ts';

/** What a reader can do in a window. */
export const ACTS = ['submit', 'volunteer', 'register', 'upload'] as const;
export type Act = (typeof ACTS)[number];

/** The date that ends each act: the first of them that was announced. */
const CLOSING_KEYS: Record<Act, readonly string[]> = {
  submit: ['submission'],
  volunteer: ['reviewer-sign-up'],
  register: ['registration'],
  upload: ['upload', 'camera-ready-paper'],
};

/** The date that begins each act. */
const OPENING_KEYS: Record<Act, string> = {
  submit: 'submission-opens',
  volunteer: 'reviewer-sign-up-opens',
  register: 'registration-opens',
  upload: 'upload-opens',
};

/** An act of an edition at one instant. */
export interface ActView {
  readonly act: Act;
  /** The ledger that ends it, or else the one that begins it; `undefined` while neither was announced. */
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
  const knownLines = (key: string) => {
    const ledger = ledgers.get(key);
    return ledger === undefined ? [] : linesKnownAt(ledger, now);
  };
  const key = CLOSING_KEYS[act].find((each) => knownLines(each).length > 0);
  const closing = key === undefined ? [] : knownLines(key);
  const closes = closing.at(-1)?.deadline;
  const opens = knownLines(OPENING_KEYS[act]).at(-1)?.deadline;

  if (closes?.kind === 'withdrawn')
    return { act, key, state: 'withdrawn', window: undefined, counted: false };
  const opensAt = opens?.startsAt ?? closing[0]?.announcedAt;
  if (opensAt === undefined)
    return { act, key: undefined, state: 'unannounced', window: undefined, counted: false };

  const window = { opensAt: opensAt.toString(), closesAt: closes?.closesAt?.toString() ?? null };
  return {
    act,
    key: key ?? OPENING_KEYS[act],
    state: actStateAt(window, now.epochMilliseconds),
    window,
    counted: closes?.counted ?? false,
  };
}
