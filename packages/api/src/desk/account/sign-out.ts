import { headersOf, type Asker } from './asker.ts';
import type { Auth } from './auth.ts';
import { cookiesOf, type SessionCookie } from './session-cookie.ts';

/** Ends the session of the browser that asks; who has none is signed out already. */
export async function signOut(auth: Auth, asker: Asker): Promise<readonly SessionCookie[]> {
  const { headers } = await auth.api.signOut({ headers: headersOf(asker), returnHeaders: true });
  return cookiesOf(headers);
}
