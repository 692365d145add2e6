import type { BuiltInMail } from './built-in-mail.ts';

export const invitation: BuiltInMail = {
  text: `Subject: An invitation from {{workshop}}

{{inviter}} invites you to be {{role}} of {{workshop}}.

To accept, follow this link and sign in with this address:

{{link}}

The invitation ends on {{until}}. If you would rather not, there is nothing to do.
`,
  why: 'an organizer entered this address to invite you',
};
