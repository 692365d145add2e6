/** Milliseconds since 1970 (UTC), as this page has them. */
export type ViewClock = () => number;

/**
 * The clock of a page: `<html data-now="…" data-clock="virtual">` says that a person set the time, which then ticks on
 * from `data-now`; any other page goes by the machine's. The wall clock itself belongs to `edition`, so the time is the
 * page's own: when it began, and how long it has been there.
 *
 * @param root the data attributes of `<html>`
 */
export function readViewClock(root: DOMStringMap): ViewClock {
  const pageTime = () => performance.timeOrigin + performance.now();
  const start = Date.parse(root['now'] ?? '');
  if (root['clock'] !== 'virtual' || Number.isNaN(start)) return pageTime;
  const offset = start - pageTime();
  return () => pageTime() + offset;
}
