import { COMMITTEE_ROLES, GUEST_ROLES, type Role } from '@ml4astro/edition';
import type { PersonRole } from '@ml4astro/api/public';

/** People of like roles under one heading. */
export interface RoleGroup {
  readonly id: string;
  readonly title: string;
  readonly people: readonly PersonRole[];
}

/** True for those whom the workshop invited. */
export function isGuest(role: Role): boolean {
  return (GUEST_ROLES as readonly Role[]).includes(role);
}

const GUEST_GROUPS: readonly [title: string, id: string, roles: readonly Role[]][] = [
  ['Keynotes', 'keynotes', ['keynote']],
  ['Invited speakers', 'invited-speakers', ['invited-speaker']],
  ['Panelists', 'panelists', ['panelist']],
  ['Invited guests', 'invited-guests', ['invited']],
];

const ORGANIZER_GROUPS: readonly [title: string, id: string, roles: readonly Role[]][] = [
  ['Scientific organizing committee', 'soc', COMMITTEE_ROLES],
  ['Local organizing committee', 'loc', ['loc']],
  ['Reviewers', 'reviewers', ['reviewer']],
];

/** The guests of an edition by role; groups without anyone are left out. */
export function groupGuests(people: readonly PersonRole[]): RoleGroup[] {
  return group(people, GUEST_GROUPS);
}

/** The organizers and reviewers of an edition; groups without anyone are left out. */
export function groupOrganizers(people: readonly PersonRole[]): RoleGroup[] {
  return group(people, ORGANIZER_GROUPS);
}

function group(people: readonly PersonRole[], groups: typeof GUEST_GROUPS): RoleGroup[] {
  return groups
    .map(([title, id, roles]) => ({ id, title, people: people.filter(({ role }) => roles.includes(role)) }))
    .filter((each) => each.people.length > 0);
}
