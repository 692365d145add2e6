import type { BuiltInMail } from './built-in-mail.ts';

export const namedAsAuthor: BuiltInMail = {
  text: `Subject: You are named as an author: {{title}}

{{by}} sent a submission to {{workshop}} that names you as an author.

- Number: {{number}}
- Title: {{title}}
- Authors: {{authors}}

Sign in with this address to see it, and to say that you are one of its authors. Nothing waits for that:

{{link}}

If you are not, or do not wish to be, please tell the organizers.
`,
  why: 'a submission names you as an author, with this address',
};
