import { createHmac } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import { emailOTP, magicLink } from 'better-auth/plugins';
import type { Desk } from '../desk.ts';
import { ADDRESS_HEADER, AUTH_ENDPOINT } from './auth-endpoint.ts';
import { joinAuthors } from './join-authors.ts';
import { limitSignIn } from './limit-sign-in.ts';
import { openSession } from './open-session.ts';
import { sendSignInMail } from './send-sign-in-mail.ts';
import { SIGN_IN_LASTS } from './sign-in-lasts.ts';

/** How long a browser stays signed in. In seconds; use does not prolong it. */
const SESSION_LASTS = 30 * 24 * 3_600;

/** Decimal digits of a code: with the tries that an hour allows, guessing one takes centuries. */
const CODE_LENGTH = 8;

/** How often one code may be typed wrongly before it is void. */
const TRIES_PER_CODE = 3;

/** What a call within a call must not take over from the outer one. */
const BARE = { params: {}, asResponse: false, returnHeaders: false, returnStatus: false } as const;

/**
 * Signing in by mail, with better-auth: a link and a code open the same account, and make it where there is none. What is
 * stored of them opens nothing: the hash of a link, the keyed hash of a code. A session's cookie carries a signature beside
 * the stored token, which only the holder of the secret can make.
 *
 * Time is the machine's, even in a rehearsal: no link may last for a virtual year.
 *
 * @param secret signs cookies; at least 32 characters
 */
export function createAuth(desk: Desk, secret: string) {
  const codes = emailOTP({
    otpLength: CODE_LENGTH,
    expiresIn: SIGN_IN_LASTS,
    allowedAttempts: TRIES_PER_CODE,
    storeOTP: {
      hash: (code) => Promise.resolve(createHmac('sha256', secret).update(code).digest('base64url')),
    },
    // Codes leave in the mail of the link alone.
    sendVerificationOTP: () => Promise.reject(new Error('Codes are not sent by themselves.')),
  });
  const links = magicLink({
    expiresIn: SIGN_IN_LASTS,
    storeToken: 'hashed',
    sendMagicLink: ({ email, token, metadata }, context) =>
      sendSignInMail(desk, {
        email: email.toLowerCase(),
        token,
        next: metadata?.['next'],
        headers: context?.headers,
        makeCode: () =>
          codes.endpoints.createVerificationOTP({
            ...context,
            ...BARE,
            body: { email, type: 'sign-in' },
          }),
      }),
  });
  return betterAuth({
    secret,
    baseURL: desk.publicUrl,
    basePath: AUTH_ENDPOINT,
    trustedOrigins: [desk.publicUrl],
    database: { db: desk.db, type: 'postgres', schemaName: 'auth', transaction: true },
    plugins: [links, codes, openSession()],
    hooks: {
      before: createAuthMiddleware(({ path, body, headers }) =>
        limitSignIn(desk, path, body, headers?.get(ADDRESS_HEADER) ?? 'unknown'),
      ),
    },
    databaseHooks: {
      session: { create: { after: ({ userId }) => joinAuthors(desk, userId) } },
    },
    session: { expiresIn: SESSION_LASTS, disableSessionRefresh: true },
    // Ours count per address first, in a table of their own.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'desk',
      useSecureCookies: desk.publicUrl.startsWith('https:'),
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // Said aloud, for in tests better-auth leaves them out.
      disableCSRFCheck: false,
      disableOriginCheck: false,
    },
    // A refusal is told to who was refused; what nobody foresaw, to us.
    onAPIError: {
      onError: (error) => {
        if (!isAPIError(error) || error.status === 'INTERNAL_SERVER_ERROR') desk.onError(error);
      },
    },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => desk.onError(new Error(`Signing in: ${message}`)) },
  });
}

/** better-auth as the desk sets it up. */
export type Auth = ReturnType<typeof createAuth>;
