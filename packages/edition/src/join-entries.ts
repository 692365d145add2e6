import { Temporal } from 'temporal-polyfill';
import { announcedAt } from './announcement.ts';
import type { LedgerEntry } from './deadline-ledger.ts';

/** The entries of `more` that a ledger of the same key does not hold yet: an entry is known by when it was announced. */
export function listMissingEntries<E extends Pick<LedgerEntry, 'announced'>>(
  entries: readonly Pick<LedgerEntry, 'announced'>[],
  more: readonly E[],
): readonly E[] {
  const known = new Set(entries.map(identify));
  return more.filter((entry) => {
    const id = identify(entry);
    if (known.has(id)) return false;
    known.add(id);
    return true;
  });
}

/**
 * Joins the ledger entries of one key from two sources. What both hold counts once, as `entries` says it; the others are
 * put in by when they were announced, behind what was announced at the same instant. The order of `entries` stays.
 */
export function joinEntries<E extends LedgerEntry>(entries: readonly E[], more: readonly E[]): readonly E[] {
  const missing = listMissingEntries(entries, more).toSorted(compareAnnounced);
  return missing.reduce<readonly E[]>((joined, entry) => {
    const place = joined.findLastIndex((each) => compareAnnounced(each, entry) <= 0) + 1;
    return joined.toSpliced(place, 0, entry);
  }, entries);
}

function compareAnnounced(a: Pick<LedgerEntry, 'announced'>, b: Pick<LedgerEntry, 'announced'>): number {
  return Temporal.Instant.compare(announcedAt(a.announced), announcedAt(b.announced));
}

/** A day stays a day; an instant is the same under whichever offset it was written. */
function identify({ announced }: Pick<LedgerEntry, 'announced'>): string {
  return announced.length > 10 ? announcedAt(announced).toString() : announced;
}
