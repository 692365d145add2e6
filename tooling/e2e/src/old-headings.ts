/**
 * The anchors of the one-page sites of 2023 and 2025 at ml4astro.github.io: their headings, with the ids that kramdown
 * made of them. Links from elsewhere name them.
 */
export const OLD_HEADINGS: readonly string[] = [
  'rationale',
  'program',
  'invited-speakers-and-panelists',
  'invited-speakers',
  'panelists',
  'workshop-schedule',
  'accepted-contributions',
  'call-for-abstracts',
  'volunteering-to-serve-as-a-reviewer',
  'logistics-and-faqs',
  'important-dates',
  'instructions-for-posters',
  'submission-guidelines',
  'submission-process',
  'soc',
  'contact-us',
];
