import { headersOf, type Asker } from './asker.ts';
import type { Auth } from './auth.ts';
import { refuseAs } from './refuse-as.ts';
import { cookiesOf, type SessionCookie } from './session-cookie.ts';

/**
 * Signs in with the code of the newest mail, and makes the account where there is none.
 *
 * @param code digits; spaces and hyphens between them are as good
 * @throws {WorkshopError} `INPUT_REFUSED` for a wrong code, `LINK_SPENT` for one that is void, `TOO_OFTEN`
 */
export async function signInWithCode(
  auth: Auth,
  asker: Asker,
  { email, code }: { email: string; code: string },
): Promise<readonly SessionCookie[]> {
  const { headers } = await refuseAs(() =>
    auth.api.signInEmailOTP({
      body: { email: email.trim().toLowerCase(), otp: code.replace(/[\s-]/g, '') },
      headers: headersOf(asker),
      returnHeaders: true,
    }),
  );
  return cookiesOf(headers);
}
