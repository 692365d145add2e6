import { createHash } from 'node:crypto';
import { systemClock } from '@ml4astro/edition';
import { z } from 'zod';
import type { Auth } from './auth.ts';

const Kept = z.object({ email: z.string() });

/**
 * The address that the link of a mail signs in, without spending it. Whoever is about to be signed in shall see as whom: a
 * link that somebody else sent would sign in to that person's account.
 *
 * @returns `undefined` for a link that was used already, or is too old
 */
export async function findLinkEmail(auth: Auth, token: string): Promise<string | undefined> {
  const { internalAdapter } = await auth.$context;
  // As better-auth's magic link keeps them, with `storeToken: 'hashed'`.
  const hash = createHash('sha256').update(token).digest('base64url');
  const found = await internalAdapter.findVerificationValue(`magic-link:${hash}`);
  if (found == null || found.expiresAt.getTime() <= systemClock.now().epochMilliseconds) return undefined;
  return Kept.safeParse(JSON.parse(found.value)).data?.email.toLowerCase();
}
