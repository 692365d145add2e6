import type { Phase } from '@ml4astro/edition';

/** The headline of an edition's state, as readers see it. */
export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  announced: 'Announced',
  'call-open': 'Call open',
  reviewing: 'In review',
  notified: 'Authors notified',
  'camera-ready': 'Camera-ready',
  programme: 'Programme published',
  live: 'Happening now',
  concluded: 'Concluded',
  sealed: 'Archived',
};
