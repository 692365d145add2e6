import { WorkshopError } from '@ml4astro/edition';
import type { ViewersDesk } from '../desk-procedure.ts';
import { mayWithEdition, type EditionAct } from '../policy/organizer.ts';

/**
 * Lets the act pass, or says why it may not.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN` or `NOT_ALLOWED`
 */
export function requireEditionAct(act: EditionAct, desk: ViewersDesk, year: number): void {
  desk.catalogue().getEdition(year);
  if (mayWithEdition(act, desk.viewer, year)) return;
  throw new WorkshopError('NOT_ALLOWED', `${WORDS[act]} of ${year}.`);
}

const WORDS: Readonly<Record<EditionAct, string>> = {
  'see-submissions': 'This is for the organizers',
  'see-dates': 'This is for the organizers',
  'change-date': 'Dates are changed by the chairs',
};
