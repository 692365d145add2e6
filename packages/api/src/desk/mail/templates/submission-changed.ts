import type { BuiltInMail } from './built-in-mail.ts';

export const submissionChanged: BuiltInMail = {
  text: `Subject: Changed: no. {{number}}, {{title}}

{{by}} changed your submission to {{workshop}}. This is how it stands now.

- Number: {{number}}
- Title: {{title}}
- Authors: {{authors}}
- File: {{file}}
- SHA-256 of the file: \`{{sha256}}\`

You can change it until {{until}}. What it was before is kept there too:

{{link}}
`,
  why: 'you may edit this submission',
};
