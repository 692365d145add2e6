import type { Viewer } from '../viewer.ts';
import { isChair, isOrganizer } from './roles.ts';

/** What is done with an edition as a whole. Its submissions are read here, never changed: that is their authors' alone. */
export const EDITION_ACTS = ['see-submissions', 'see-dates', 'change-date'] as const;
export type EditionAct = (typeof EDITION_ACTS)[number];

/** Whether the viewer may do something with an edition: organizers see everything, its chairs move its dates. */
export function mayWithEdition(act: EditionAct, viewer: Viewer, editionYear: number): boolean {
  return MAY[act](viewer, editionYear);
}

const MAY: Readonly<Record<EditionAct, (viewer: Viewer, editionYear: number) => boolean>> = {
  'see-submissions': isOrganizer,
  'see-dates': isOrganizer,
  'change-date': isChair,
};
