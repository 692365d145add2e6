import type { MailState } from '@ml4astro/db';
import { isMailTemplate, secretsOf } from '@ml4astro/edition/mail';
import type { Viewer } from '../viewer.ts';
import { isAdmin, isOrganizer } from './roles.ts';

/** What the policy has to know of a mail. */
export interface JudgedMail {
  readonly template: string;
  readonly editionYear: number | null;
  readonly state: MailState;
}

/** Mails that are between the desk and their recipient alone: that somebody signs in is no affair of an organizer. */
export const PRIVATE_TEMPLATES: readonly string[] = ['sign-in'];

/** Whether the viewer sees the mails of an edition; of no edition, for `null`. */
export function seesMailsOf(viewer: Viewer, editionYear: number | null): boolean {
  return editionYear === null ? isAdmin(viewer) : isOrganizer(viewer, editionYear);
}

/** Whether the viewer may read a mail. What is secret in it is never part of that. */
export function mayReadMail(viewer: Viewer, { template, editionYear }: JudgedMail): boolean {
  return !PRIVATE_TEMPLATES.includes(template) && seesMailsOf(viewer, editionYear);
}

/** Why a mail that the viewer may read cannot be sent again by them; `undefined` where it can. */
export function judgeResend({ template, state }: JudgedMail): string | undefined {
  if (state !== 'unknown' && state !== 'failed')
    return 'Only a mail that failed, or of which nobody knows whether it left, can be sent again.';
  if (!isMailTemplate(template) || secretsOf(template).length > 0)
    return 'Its link is not kept. Make a new one: invite again.';
  return undefined;
}
