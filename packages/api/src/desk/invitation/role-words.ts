import type { RolePlace } from '../policy/roles.ts';

const WITH_ARTICLE = {
  admin: 'an admin of the series',
  chair: 'a chair',
  organizer: 'an organizer',
  reviewer: 'a reviewer',
} as const;

/** "a chair of 2025": a role with its article, as a sentence takes it. */
export function sayRole({ role, editionYear }: RolePlace): string {
  return editionYear === null ? WITH_ARTICLE[role] : `${WITH_ARTICLE[role]} of ${editionYear}`;
}
