import { WorkshopError } from '@ml4astro/edition';
import { headersOf, type Asker } from '../account/asker.ts';
import type { Auth } from '../account/auth.ts';
import { cookiesOf, type SessionCookie } from '../account/session-cookie.ts';
import type { Desk } from '../desk.ts';
import { LIMITS } from '../limit/limit.ts';
import { spendTurn } from '../limit/spend-turn.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { getOpenInvitation } from './get-open-invitation.ts';

/**
 * Takes an invitation up for whoever has its link, which only the invited mailbox got: that proves the address, so it is
 * signed in by the same click. Call it for a person's click alone, as with every link of a mail.
 *
 * @throws {WorkshopError} `LINK_SPENT`, `TOO_OFTEN`, `NOT_SIGNED_IN` for the link of the first start, which names no address
 */
export async function acceptByLink(
  desk: Desk,
  auth: Auth,
  asker: Asker,
  token: string,
): Promise<readonly SessionCookie[]> {
  await spendTurn(desk, LIMITS.signInNetwork, asker.address, 'Too many people sign in from this network.');
  const { email } = await getOpenInvitation(desk, token);
  if (email === null) throw new WorkshopError('NOT_SIGNED_IN', 'Sign in first, then follow this link again.');
  const { headers, response } = await auth.api.openSession({
    body: { email },
    headers: headersOf(asker),
    returnHeaders: true,
  });
  await acceptInvitation(desk, { accountId: response.accountId, email }, token);
  return cookiesOf(headers);
}
