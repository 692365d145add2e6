import type { Role } from '@ml4astro/edition';

/** The words for the roles on the command line, each with what it adds or removes. */
export const ROLE_WORDS: Readonly<Record<string, { readonly role: Role; readonly meaning: string }>> = {
  speaker: { role: 'invited-speaker', meaning: 'an invited speaker' },
  keynote: { role: 'keynote', meaning: 'a keynote speaker' },
  panelist: { role: 'panelist', meaning: 'a panelist' },
  invited: { role: 'invited', meaning: 'a guest whose part is not settled' },
  chair: { role: 'chair', meaning: 'a chair' },
  'co-chair': { role: 'co-chair', meaning: 'a co-chair' },
  organizer: { role: 'soc', meaning: 'a member of the scientific organizing committee' },
  soc: { role: 'soc', meaning: 'the same' },
  loc: { role: 'loc', meaning: 'a member of the local organizing committee' },
  reviewer: { role: 'reviewer', meaning: 'a reviewer' },
};
