import type { OpenDesk } from '@ml4astro/api/desk';
import type { Settings } from './settings.ts';

/** What whoever starts the gateway should know of its desk, one sentence each. */
export function describeDesk(
  { at, dataDirectory, desk: environment }: Settings,
  { desk, firstAdminLink }: OpenDesk,
): readonly string[] {
  const notes = [`The desk is at ${desk.publicUrl}/desk/, its data in ${dataDirectory}.`];
  if (at !== undefined)
    notes.push(
      `This is a rehearsal: the clock was set to ${at}, and no mail leaves. Sign-in links appear here.`,
    );
  else if (environment.MAIL_URL === undefined)
    notes.push(
      'MAIL_URL is not set, so no mail leaves: organizers read them in the desk, sign-in links appear here.',
    );
  if (environment.DATABASE_URL !== undefined && environment.AUTH_SECRET === undefined)
    notes.push(
      `AUTH_SECRET is not set: sessions are signed with the secret in ${dataDirectory}. Another machine on this database needs the same.`,
    );
  if (firstAdminLink !== undefined)
    notes.push(
      `Nobody is admin of the series yet. Whoever opens this link first, once, becomes it: ${firstAdminLink}`,
    );
  return notes;
}
