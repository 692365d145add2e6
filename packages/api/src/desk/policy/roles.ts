import type { GrantedRole } from '@ml4astro/db';
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

/** Which role, and of which edition; of the series for `null`. */
export interface RolePlace {
  readonly role: GrantedRole;
  readonly editionYear: number | null;
}

/** Whether the viewer may give and take that role: the admin any, chairs every role of their own edition. */
export function mayGrant(viewer: Viewer, { role, editionYear }: RolePlace): boolean {
  if (role === 'admin' || editionYear === null) return isAdmin(viewer);
  return isChair(viewer, editionYear);
}

/** Whether the viewer sees who has which role in that edition, or in the series for `null`. */
export function maySeeRoles(viewer: Viewer, editionYear: number | null): boolean {
  return editionYear === null ? isAdmin(viewer) : isOrganizer(viewer, editionYear);
}

function hasRole({ grants }: Viewer, editionYear: number, roles: readonly string[]): boolean {
  return grants.some((grant) => grant.editionYear === editionYear && roles.includes(grant.role));
}
