import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * Signs an address in that was proved by other means: an invitation's link, which only its mailbox knows. For our own calls
 * alone; there is no way to it over HTTP.
 */
export function openSession() {
  return {
    id: 'open-session',
    endpoints: {
      openSession: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ email: z.email() }), requireHeaders: true },
        async (context) => {
          const email = context.body.email.toLowerCase();
          const { internalAdapter } = context.context;
          const found = await internalAdapter.findUserByEmail(email);
          const user =
            found?.user ??
            (await internalAdapter.createUser(
              { email, emailVerified: true, name: '' },
              { method: 'magic-link' },
            ));
          const session = await internalAdapter.createSession(user.id);
          await setSessionCookie(context, { session, user });
          return context.json({ accountId: user.id });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
