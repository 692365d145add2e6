/** What a row is at a moment: on, or what comes next. */
export type Moment = 'now' | 'next';

/** When a row is on; instants in milliseconds since 1970, half-open. */
export interface MomentSpan {
  readonly startsAt: number;
  readonly endsAt: number;
  /** Called off: neither on nor next. */
  readonly cancelled: boolean;
}

/** What begins later than this is not next but another day. */
const AHEAD = 12 * 3_600_000;

/**
 * What each row is at `now`. A row is on from its first millisecond to the last before its end; next are all that begin
 * first of those ahead, within half a day.
 *
 * @param now milliseconds since 1970
 */
export function momentsAt(spans: readonly MomentSpan[], now: number): (Moment | undefined)[] {
  const ahead = spans.filter(
    ({ startsAt, cancelled }) => !cancelled && startsAt > now && startsAt - now <= AHEAD,
  );
  const next = Math.min(...ahead.map(({ startsAt }) => startsAt));
  return spans.map(({ startsAt, endsAt, cancelled }) => {
    if (cancelled) return undefined;
    if (startsAt <= now && now < endsAt) return 'now';
    return startsAt === next ? 'next' : undefined;
  });
}
