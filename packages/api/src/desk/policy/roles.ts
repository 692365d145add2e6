import type { Viewer } from '../viewer.ts';

/** Whether the viewer runs the whole series. */
export function isAdmin(viewer: Viewer): boolean {
  return viewer.grants.some(({ role }) => role === 'admin');
}

/** Whether the viewer decides for that edition: its chairs, and the admin. */
export function isChair(viewer: Viewer, editionYear: number): boolean {
  return isAdmin(viewer) || hasRole(viewer, editionYear, ['chair']);
}

/** Whether the viewer sees what organizers of that edition see: its organizers, its chairs, and the admin. */
export function isOrganizer(viewer: Viewer, editionYear: number): boolean {
  return isAdmin(viewer) || hasRole(viewer, editionYear, ['chair', 'organizer']);
}

function hasRole({ grants }: Viewer, editionYear: number, roles: readonly string[]): boolean {
  return grants.some((grant) => grant.editionYear === editionYear && roles.includes(grant.role));
}
