import { COMMITTEE_ROLES, GUEST_ROLES, type Role } from '@ml4astro/edition';
import type { EditionDetail, PersonRole } from '@ml4astro/api/public';

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

/** What the guests of an edition are called together, by the roles that they have. */
export function guestsTitle(people: readonly PersonRole[]): string {
  const titles = groupGuests(people).map(({ title }) => title);
  const [only] = titles;
  if (titles.length === 1 && only !== undefined) return only;
  // Of some no role was stated, so no narrower word fits all.
  if (titles.includes('Invited guests')) return 'Invited guests';
  return titles.includes('Panelists') ? 'Speakers and panelists' : 'Speakers';
}

/** Roles that the common title of these guests says already: the one that all of them have. */
export function saidRoles(guests: readonly Pick<PersonRole, 'role'>[]): Role[] {
  const roles = [...new Set(guests.map(({ role }) => role))];
  return roles.length === 1 ? roles : [];
}

/** Whether an edition that has guests leaves open who is on its panel: nobody is named, and no programme tells. */
export function lacksPanelists({
  people,
  hasProgramme,
}: Pick<EditionDetail, 'people' | 'hasProgramme'>): boolean {
  const groups = groupGuests(people);
  return !hasProgramme && groups.length > 0 && groups.every(({ id }) => id !== 'panelists');
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
