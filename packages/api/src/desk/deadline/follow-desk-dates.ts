import { listen, type Listening } from '@ml4astro/db';
import type { Desk } from '../desk.ts';

/** Where a process tells the others that a date was entered. */
export const DESK_DATES_CHANNEL = 'desk_dates';

/**
 * Keeps {@link DeskDates} as the database has them, whichever process wrote: reads them when told, and after every time
 * that the connection was lost.
 *
 * @param url the database of the desk
 */
export function followDeskDates(desk: Pick<Desk, 'db' | 'dates' | 'onError'>, url: string): Listening {
  const read = () => void desk.dates.read(desk).catch(desk.onError);
  return listen(url, DESK_DATES_CHANNEL, { onNotice: read, onConnect: read, onError: desk.onError });
}
