/** Milliseconds since 1970 (UTC), as this page has them. */
export type ViewClock = () => number;

/**
 * The clock of a page: `<html data-now="…" data-clock="virtual">` says that a person set the time, which then ticks on
 * from `data-now`; any other page goes by the machine's. The wall clock itself belongs to `edition`, so the time is the
 * page's own: when it began, and how long it has been there.
 */
export function readViewClock(root: HTMLElement): ViewClock {
  const pageTime = () => performance.timeOrigin + performance.now();
  const start = Date.parse(root.dataset['now'] ?? '');
  if (root.dataset['clock'] !== 'virtual' || Number.isNaN(start)) return pageTime;
  const offset = start - pageTime();
  return () => pageTime() + offset;
}
