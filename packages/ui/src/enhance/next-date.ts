/**
 * Shows of several coming dates the first that is still ahead at `now`, so that a page built before a deadline speaks of
 * the one after it. All of them lie in one place: nothing moves. The last, which has no end, is what is said after them.
 */
export function showNextDates(root: ParentNode, now: number): void {
  for (const list of root.querySelectorAll<HTMLElement>('[data-next-dates]')) {
    const dates = [...list.querySelectorAll<HTMLElement>('[data-until]')];
    const next = findNext(
      dates.map(({ dataset }) => dataset['until'] ?? ''),
      now,
    );
    for (const [index, date] of dates.entries()) {
      const hidden = index !== next;
      if (date.hidden !== hidden) date.hidden = hidden;
    }
  }
}

/**
 * The place of the first date that is not over at `now`.
 *
 * @param ends ISO 8601 instants, each the first that is too late, the earliest first; empty for what never ends
 */
export function findNext(ends: readonly string[], now: number): number {
  return ends.findIndex((end) => end === '' || now < Date.parse(end));
}
