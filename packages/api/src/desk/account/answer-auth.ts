import { z } from 'zod';
import { headersOf } from './asker.ts';
import { AUTH_ENDPOINT } from './auth-endpoint.ts';
import type { Auth } from './auth.ts';
import { findRefusal } from './refuse-as.ts';

/** All that is possible over HTTP. The rest of better-auth is not in use, and a link that GET could spend least of all. */
const PATHS: ReadonlySet<string> = new Set(['/sign-in/magic-link', '/sign-in/email-otp', '/sign-out']);

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/**
 * Answers a request to {@link AUTH_ENDPOINT}: JSON by POST, from our own pages or from a program, never from a page of
 * another origin. Tells nothing but whether it was done; the session is in the cookie.
 *
 * @param publicUrl the origin that browsers see
 * @param address the client's network address
 */
export async function answerAuth(
  auth: Auth,
  publicUrl: string,
  request: Request,
  address: string,
): Promise<Response> {
  const path = new URL(request.url).pathname.slice(AUTH_ENDPOINT.length).replace(/\/$/, '');
  if (!PATHS.has(path)) return refuse(404, 'There is nothing here.');
  if (request.method !== 'POST') return refuse(405, 'Send this by POST.');
  if (comesFromElsewhere(request.headers, publicUrl))
    return refuse(403, 'A page of another site must not sign anybody in or out.');
  if (!/^application\/json\b/.test(request.headers.get('content-type') ?? ''))
    return refuse(415, 'Send this as JSON.');
  const handed = headersOf({ headers: request.headers, address });
  // Judged above. better-auth would ask programs for it whose fetch names its mode, as Node's does.
  handed.set('origin', publicUrl);
  const response = await auth.handler(
    new Request(new URL(AUTH_ENDPOINT + path, publicUrl), {
      method: 'POST',
      headers: handed,
      body: await request.arrayBuffer(),
    }),
  );
  const headers = new Headers(HEADERS);
  for (const cookie of response.headers.getSetCookie()) headers.append('set-cookie', cookie);
  if (response.ok) return Response.json({ done: true }, { headers });
  const { data } = Said.safeParse(await response.json().catch(() => undefined));
  const message = response.status === 429 ? data?.message : findRefusal(data?.code)?.[1];
  return refuse(response.status, message ?? 'This was not possible.');
}

/** Every browser names the origin of a POST. A program that names none holds no cookie of somebody else. */
function comesFromElsewhere(headers: Headers, publicUrl: string): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  return (origin !== null && origin !== publicUrl) || (site !== null && site !== 'same-origin');
}

function refuse(status: number, message: string): Response {
  return Response.json({ message }, { status, headers: HEADERS });
}

const Said = z.object({ code: z.string().optional(), message: z.string().optional() });
