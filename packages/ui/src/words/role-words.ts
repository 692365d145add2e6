import type { Role } from '@ml4astro/edition';

/** A role as it stands under a name. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  'invited-speaker': 'Invited speaker',
  keynote: 'Keynote',
  panelist: 'Panelist',
  invited: 'Invited guest',
  chair: 'Chair',
  'co-chair': 'Co-chair',
  soc: 'Scientific organizing committee',
  loc: 'Local organizing committee',
  reviewer: 'Reviewer',
};
