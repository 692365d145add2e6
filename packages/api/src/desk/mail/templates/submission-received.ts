import type { BuiltInMail } from './built-in-mail.ts';

export const submissionReceived: BuiltInMail = {
  text: `Subject: Received: no. {{number}}, {{title}}

Thank you. Your submission to {{workshop}} has arrived.

- Number: {{number}}
- Title: {{title}}
- Authors: {{authors}}
- File: {{file}}
- SHA-256 of the file: \`{{sha256}}\`

You can change it, replace the file, or withdraw it, until {{until}}:

{{link}}
`,
  why: 'you may edit this submission',
};
