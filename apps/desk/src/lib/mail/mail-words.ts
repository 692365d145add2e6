import type { MailSummary } from '@ml4astro/api/desk';
import type { MailTemplate } from '@ml4astro/edition/mail';

type MailState = MailSummary['state'];

/** How a state is called. */
export const STATE_WORDS: Readonly<Record<MailState, string>> = {
  queued: 'Waiting',
  sending: 'Being sent',
  sent: 'Sent',
  failed: 'Failed',
  unknown: 'Unknown',
  kept: 'Not sent, kept here',
};

/** What a state means for whoever looks after the mails. */
export const STATE_MEANINGS: Readonly<Record<MailState, string>> = {
  queued: 'It leaves as soon as the mail server takes it.',
  sending: 'A process is handing it over.',
  sent: 'The mail server took it.',
  failed: 'The mail server refused it for good, or did not take it for half a day.',
  unknown: 'The mail server may have taken it and could not say so. Sent again, it may arrive twice.',
  kept: 'No mail server is set, or this is a rehearsal: it is read here alone.',
};

/** How the kinds of mail are called. */
const TEMPLATE_WORDS: Readonly<Record<MailTemplate, string>> = {
  'sign-in': 'Sign-in',
  invitation: 'Invitation',
  'submission-received': 'Receipt',
  'submission-changed': 'Change',
  'submission-withdrawn': 'Withdrawal',
  'named-as-author': 'Named as author',
  'submission-extended': 'Extension',
};

/** How a kind of mail is called; one that the desk does not write any more, by the name of its template. */
export function templateWords(template: string): string {
  return Object.entries(TEMPLATE_WORDS).find(([name]) => name === template)?.[1] ?? template;
}

/** The kinds of mail that are listed. Those that sign in are not. */
export const LISTED_TEMPLATES = (Object.keys(TEMPLATE_WORDS) as MailTemplate[]).filter(
  (name) => name !== 'sign-in',
);
