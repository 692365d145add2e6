import type { Role } from '@ml4astro/edition';

/** What a role is called in running text. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  'invited-speaker': 'invited speaker',
  keynote: 'keynote speaker',
  panelist: 'panelist',
  invited: 'invited guest',
  chair: 'chair',
  'co-chair': 'co-chair',
  soc: 'scientific organizing committee',
  loc: 'local organizing committee',
  reviewer: 'reviewer',
};
