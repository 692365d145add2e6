import type { SessionKind } from '@ml4astro/edition';

/** The kind of a row of the programme. */
export const SESSION_WORDS: Readonly<Record<SessionKind, string>> = {
  introduction: 'Introduction',
  keynote: 'Keynote',
  'invited-talk': 'Invited talk',
  spotlight: 'Spotlight talk',
  panel: 'Panel',
  'poster-session': 'Posters',
  break: 'Break',
  social: 'Social',
  closing: 'Closing',
  other: 'Session',
};
