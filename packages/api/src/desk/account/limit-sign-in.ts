import { APIError } from 'better-auth/api';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { findWait } from '../limit/find-wait.ts';
import { LIMITS } from '../limit/limit.ts';
import { sayWait } from '../limit/say-wait.ts';

const WithEmail = z.object({ email: z.string() });

/**
 * Refuses who signs in too often. A code is counted for its e-mail address first, whether anybody has that address or
 * not; then everything for the network that it comes from. Mails are counted where they are sent, for that refusal is silent.
 *
 * @throws {APIError} 429, saying when to try again
 */
export async function limitSignIn(desk: Desk, path: string, body: unknown, address: string): Promise<void> {
  if (path !== '/sign-in/email-otp' && path !== '/sign-in/magic-link' && path !== '/magic-link/verify')
    return;
  if (path === '/sign-in/email-otp') {
    const { data } = WithEmail.safeParse(body);
    const wait = data && (await findWait(desk, LIMITS.signInCode, data.email.trim().toLowerCase()));
    if (wait !== undefined)
      throw tooOften(
        `Too many codes were tried for this address. Follow the link in the mail. ${sayWait(wait)}`,
      );
  }
  const wait = await findWait(desk, LIMITS.signInNetwork, address);
  if (wait !== undefined) throw tooOften(`Too many people sign in from this network. ${sayWait(wait)}`);
}

function tooOften(message: string): APIError {
  return new APIError('TOO_MANY_REQUESTS', { message, code: 'TOO_OFTEN' });
}
