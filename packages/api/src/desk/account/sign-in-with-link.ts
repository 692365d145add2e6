import { headersOf, type Asker } from './asker.ts';
import type { Auth } from './auth.ts';
import { refuseAs } from './refuse-as.ts';
import { cookiesOf, type SessionCookie } from './session-cookie.ts';

/**
 * Signs in with the link of a mail, in whichever browser, and makes the account where there is none. A link opens once.
 * Call it for a person's click alone: scanners of mail fetch every link before it is read.
 *
 * @throws {WorkshopError} `LINK_SPENT`, `TOO_OFTEN`
 */
export async function signInWithLink(
  auth: Auth,
  asker: Asker,
  token: string,
): Promise<readonly SessionCookie[]> {
  const { headers } = await refuseAs(() =>
    auth.api.magicLinkVerify({ query: { token }, headers: headersOf(asker), returnHeaders: true }),
  );
  return cookiesOf(headers);
}
