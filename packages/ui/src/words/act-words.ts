import type { Act } from '@ml4astro/edition';

/** How a card calls an act: as a title, as what is done, and as a thing that opens and closes. */
export interface ActWords {
  readonly title: string;
  readonly action: string;
  readonly subject: string;
}

/** The words of each act. */
export const ACT_WORDS: Readonly<Record<Act, ActWords>> = {
  submit: { title: 'Submit an abstract', action: 'Submit', subject: 'Submission' },
  volunteer: { title: 'Volunteer as a reviewer', action: 'Sign up', subject: 'Reviewer sign-up' },
  register: { title: 'Register', action: 'Register', subject: 'Registration' },
  upload: { title: 'Upload the final paper', action: 'Upload', subject: 'Upload' },
};
