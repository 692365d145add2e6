import type { SubmissionFlag, SubmissionSort } from '@ml4astro/api/desk';

/** What organizers may want to look at, in a word or two. */
export const FLAG_WORDS: Readonly<Record<SubmissionFlag, string>> = {
  anonymity: 'Names its authors',
  'hidden-text': 'Hidden text',
  warning: 'Form of the file',
  'no-file': 'No file',
  extended: 'More time',
  disowned: 'An author says no',
  note: 'Note to the chairs',
  'published-before': 'Appeared elsewhere',
  'no-consent': 'Not to be published',
};

/** Those that want a decision, before those that are to be known. */
export const GRAVE_FLAGS: readonly SubmissionFlag[] = ['anonymity', 'hidden-text', 'disowned'];

export const SORT_WORDS: Readonly<Record<SubmissionSort, string>> = {
  number: 'Number',
  title: 'Title',
  submitted: 'Last sent in first',
  changed: 'Last changed first',
};

export const STATE_WORDS = { draft: 'Draft', submitted: 'Submitted', withdrawn: 'Withdrawn' } as const;
