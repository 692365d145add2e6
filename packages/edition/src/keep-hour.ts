import type { Deadline } from './deadline.ts';

/**
 * `2025-06-09` in the place of `2025-06-01T23:59 AoE` is `2025-06-09T23:59 AoE`: a new day takes no hour and no zone
 * away. What says more than a day stays as it was written.
 */
export function keepHour({ kind, label }: Deadline, written: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/;
  const keeps = kind === 'date' || kind === 'date-time' || kind === 'range';
  const hour = label.slice('2025-06-01'.length);
  // A span over several days has another end, which a day alone does not move.
  return day.test(written) && keeps && !/\d{4}-\d{2}-\d{2}/.test(hour) ? written + hour : written;
}
