import type { Desk } from '../desk.ts';
import { acceptByLink } from '../invitation/accept-by-link.ts';
import type { Viewer } from '../viewer.ts';
import { answerAuth } from './answer-auth.ts';
import type { Asker } from './asker.ts';
import { createAuth } from './auth.ts';
import { findLinkEmail } from './find-link-email.ts';
import { findViewer } from './find-viewer.ts';
import { requestSignIn } from './request-sign-in.ts';
import type { SessionCookie } from './session-cookie.ts';
import { signInWithCode } from './sign-in-with-code.ts';
import { signInWithLink } from './sign-in-with-link.ts';
import { signOut } from './sign-out.ts';

/** Signing in and out, for whatever faces browsers. It sets the cookies that it is given. */
export interface DeskAuth {
  /** Whoever the cookie of a request signs in. */
  findViewer(headers: Headers): Promise<Viewer | undefined>;
  /** Sends a link and a code to an address; see {@link requestSignIn}. */
  requestSignIn(asker: Asker, input: { email: string; next?: string | undefined }): Promise<void>;
  /** See {@link signInWithCode}. */
  signInWithCode(asker: Asker, input: { email: string; code: string }): Promise<readonly SessionCookie[]>;
  /** Whom a link would sign in; see {@link findLinkEmail}. */
  findLinkEmail(token: string): Promise<string | undefined>;
  /** See {@link signInWithLink}. */
  signInWithLink(asker: Asker, token: string): Promise<readonly SessionCookie[]>;
  /** Takes an invitation up for whoever has its link, and signs them in; see {@link acceptByLink}. */
  acceptInvitation(asker: Asker, token: string): Promise<readonly SessionCookie[]>;
  signOut(asker: Asker): Promise<readonly SessionCookie[]>;
  /** Answers a request to `AUTH_ENDPOINT` from a network address; see {@link answerAuth}. */
  answer(request: Request, address: string): Promise<Response>;
}

/**
 * Opens signing in for a desk.
 *
 * @param secret signs the cookies: `AUTH_SECRET`, or what `keepAuthSecret` keeps
 */
export function openDeskAuth(desk: Desk, secret: string): DeskAuth {
  const auth = createAuth(desk, secret);
  return {
    findViewer: (headers) => findViewer(desk, auth, headers),
    requestSignIn: (asker, input) => requestSignIn(auth, asker, input),
    signInWithCode: (asker, input) => signInWithCode(auth, asker, input),
    findLinkEmail: (token) => findLinkEmail(auth, token),
    signInWithLink: (asker, token) => signInWithLink(auth, asker, token),
    acceptInvitation: (asker, token) => acceptByLink(desk, auth, asker, token),
    signOut: (asker) => signOut(auth, asker),
    answer: (request, address) => answerAuth(auth, desk.publicUrl, request, address),
  };
}
