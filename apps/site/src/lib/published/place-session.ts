import type { SessionOutput } from '@ml4astro/api/public';
import type { CalendarSession } from '@ml4astro/formats/calendar';

/**
 * A row of the programme with the address at which it is shown.
 *
 * @param path the edition's base path without a slash at its end
 */
export function placeSession(session: SessionOutput, path: string): CalendarSession {
  return { ...session, href: `${path}/programme/#${session.id}` };
}
