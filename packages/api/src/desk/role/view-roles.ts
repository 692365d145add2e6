import { WorkshopError } from '@ml4astro/edition';
import type { GrantedRole } from '@ml4astro/db';
import type { ViewersDesk } from '../desk-procedure.ts';
import { listInvitations } from '../invitation/list-invitations.ts';
import { mayGrant, maySeeRoles } from '../policy/roles.ts';
import { listRoles } from './list-roles.ts';

const ROLES: readonly GrantedRole[] = ['admin', 'chair', 'organizer', 'reviewer'];

/**
 * Who has which role in an edition, or in the series for `null`, who is invited, and what the viewer may change of it.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN`, `NOT_ALLOWED`
 */
export async function viewRoles(desk: ViewersDesk, editionYear: number | null) {
  const { viewer } = desk;
  if (editionYear !== null) desk.catalogue().getEdition(editionYear);
  if (!maySeeRoles(viewer, editionYear))
    throw new WorkshopError('NOT_ALLOWED', 'Only organizers see who has which role.');
  const [roles, invitations] = await Promise.all([
    listRoles(desk, editionYear),
    listInvitations(desk, editionYear),
  ]);
  const mayRevoke = (role: GrantedRole) => mayGrant(viewer, { role, editionYear });
  return {
    roles: roles.map((each) => ({ ...each, mayRevoke: mayRevoke(each.role) })),
    invitations: invitations.map((each) => ({ ...each, mayRevoke: mayRevoke(each.role) })),
    mayGrant: ROLES.filter((role) => (role === 'admin') === (editionYear === null) && mayRevoke(role)),
  };
}
