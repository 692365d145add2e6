import type { BuiltInMail } from './built-in-mail.ts';

export const submissionExtended: BuiltInMail = {
  text: `Subject: More time for no. {{number}}, {{title}}

The chairs give your submission to {{workshop}} more time. You can change it until {{until}}.

- Number: {{number}}
- Title: {{title}}
- Reason: {{reason}}

{{link}}
`,
  why: 'you may edit this submission',
};
