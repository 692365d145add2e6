import type { MailTemplate } from '@ml4astro/edition/mail';
import type { BuiltInMail } from './built-in-mail.ts';
import { invitation } from './invitation.ts';
import { namedAsAuthor } from './named-as-author.ts';
import { signIn } from './sign-in.ts';
import { submissionChanged } from './submission-changed.ts';
import { submissionExtended } from './submission-extended.ts';
import { submissionReceived } from './submission-received.ts';
import { submissionWithdrawn } from './submission-withdrawn.ts';

/** The desk's own wording of every mail. */
export const BUILT_IN_MAILS: Readonly<Record<MailTemplate, BuiltInMail>> = {
  'sign-in': signIn,
  invitation,
  'submission-received': submissionReceived,
  'submission-changed': submissionChanged,
  'submission-withdrawn': submissionWithdrawn,
  'named-as-author': namedAsAuthor,
  'submission-extended': submissionExtended,
};
