/** A role that is granted. */
export type RoleName = 'admin' | 'chair' | 'organizer' | 'reviewer';

/** As a list names it. */
export const ROLE_NAMES: Readonly<Record<RoleName, string>> = {
  admin: 'Admin',
  chair: 'Chair',
  organizer: 'Organizer',
  reviewer: 'Reviewer',
};

/** What it lets one do. */
export const ROLE_MEANINGS: Readonly<Record<RoleName, string>> = {
  admin: 'Runs the whole series.',
  chair: 'Decides: dates, more time, roles, and all that organizers do.',
  organizer: 'Sees everything of the edition.',
  reviewer: 'Will be asked to review.',
};

/** "a chair of 2025", as a sentence takes it. */
export function roleWords(role: RoleName, year: number | null): string {
  const name = ROLE_NAMES[role].toLowerCase();
  const article = /^[aeiou]/.test(name) ? 'an' : 'a';
  return `${article} ${name} of ${year ?? 'the series'}`;
}
