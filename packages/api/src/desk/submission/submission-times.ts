import { announcedAt, viewAct, type Edition, type Ledgers } from '@ml4astro/edition';
import { Temporal } from 'temporal-polyfill';
import { readLedgers } from '../deadline/read-ledgers.ts';
import { readNow } from '../desk-now.ts';
import type { Desk } from '../desk.ts';
import type { CallTimes } from '../policy/submission-window.ts';

/**
 * Reads what time it is for an edition's call: its dates first, those entered in the desk included, then the clock that
 * decides. In a transaction, call it after the locks.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN`
 */
export async function readCallTimes(desk: Desk, year: number): Promise<CallTimes> {
  const { edition } = desk.catalogue().getEdition(year);
  const ledgers = await readLedgers(desk, year);
  return callTimesAt(edition, ledgers, await readNow(desk));
}

/** What the dates of a call mean at `now`. */
export function callTimesAt(edition: Edition, ledgers: Ledgers, now: Temporal.Instant): CallTimes {
  const { facts, sealed } = edition;
  const { state, window } = viewAct('submit', ledgers, now);
  const papers = facts.published.papers;
  return {
    now,
    state,
    opensAt: window === undefined ? undefined : Temporal.Instant.from(window.opensAt),
    closesAt: window?.closesAt == null ? undefined : Temporal.Instant.from(window.closesAt),
    graceMinutes: facts.call.form.graceMinutes,
    published: sealed || (papers !== undefined && Temporal.Instant.compare(announcedAt(papers), now) <= 0),
  };
}
