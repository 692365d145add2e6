/** Every act that the log tells of. */
export const AUDITED_ACTS = [
  'account.anonymized',
  'role.granted',
  'role.revoked',
  'invitation.sent',
  'invitation.revoked',
  'submission.submitted',
  'submission.edited',
  'submission.withdrawn',
  'submission.extended',
  'authorship.confirmed',
  'authorship.disowned',
  'paper.uploaded',
  'date.changed',
  'mail.resent',
] as const;
export type AuditedAct = (typeof AUDITED_ACTS)[number];
