/** Every mail that the desk writes. */
export const MAIL_TEMPLATES = [
  'sign-in',
  'invitation',
  'submission-received',
  'submission-changed',
  'submission-withdrawn',
  'named-as-author',
  'submission-extended',
] as const;
export type MailTemplate = (typeof MAIL_TEMPLATES)[number];
