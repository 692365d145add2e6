import type { BuiltInMail } from './built-in-mail.ts';

export const submissionWithdrawn: BuiltInMail = {
  text: `Subject: Withdrawn: no. {{number}}, {{title}}

{{by}} withdrew this submission to {{workshop}}. It will not be reviewed.

- Number: {{number}}
- Title: {{title}}
- Authors: {{authors}}

If this was not meant, please write to the organizers soon. What was sent in is kept here:

{{link}}
`,
  why: 'you are named as an author of this submission',
};
