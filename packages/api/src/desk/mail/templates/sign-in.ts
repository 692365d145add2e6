import type { BuiltInMail } from './built-in-mail.ts';

export const signIn: BuiltInMail = {
  text: `Subject: Sign in to {{workshop}}

Follow this link to sign in to the desk of {{workshop}}:

{{link}}

Or type this code where you asked for it: **{{code}}**

Both work once, until {{until}}. It was asked for from {{asker}}. If that was not you, leave this mail alone: nobody can sign in without it.
`,
  why: 'somebody typed this address to sign in',
};
