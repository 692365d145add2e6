import { z } from 'zod';
import { readBoundedBody } from '../read-bounded-body.ts';
import { headersOf } from './asker.ts';
import { AUTH_ENDPOINT } from './auth-endpoint.ts';
import type { Auth } from './auth.ts';
import { findRefusal } from './refuse-as.ts';

/**
 * All that is possible over HTTP, and what may be said. The rest of better-auth is not in use: no link that GET could spend,
 * nor the names that it would give to accounts which somebody else signs in to.
 */
const INPUTS: ReadonlyMap<string, z.ZodObject> = new Map<string, z.ZodObject>([
  [
    '/sign-in/magic-link',
    z.object({ email: z.string(), metadata: z.object({ next: z.string() }).optional() }),
  ],
  ['/sign-in/email-otp', z.object({ email: z.string(), otp: z.string() })],
  ['/sign-out', z.object({})],
]);

/** In bytes; anybody may ask. */
const BODY_LIMIT = 10_000;

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
  const input = INPUTS.get(path);
  if (input === undefined) return refuse(404, 'There is nothing here.');
  if (request.method !== 'POST') return refuse(405, 'Send this by POST.');
  if (comesFromElsewhere(request.headers, publicUrl))
    return refuse(403, 'A page of another site must not sign anybody in or out.');
  if (!/^application\/json\b/.test(request.headers.get('content-type') ?? ''))
    return refuse(415, 'Send this as JSON.');
  const read = await readBoundedBody(request, BODY_LIMIT);
  if ('fault' in read && read.fault === 'too-large')
    return refuse(413, `This has at most ${BODY_LIMIT} bytes.`);
  const { data: body } = input.safeParse('text' in read ? parseJson(read.text) : undefined);
  if (body === undefined)
    return refuse(400, `Send a JSON object; it holds: ${Object.keys(input.shape).join(', ') || 'nothing'}.`);
  const handed = headersOf({ headers: request.headers, address });
  handed.delete('content-length');
  // Judged above. better-auth would ask programs for it whose fetch names its mode, as Node's does.
  handed.set('origin', publicUrl);
  const response = await auth.handler(
    new Request(new URL(AUTH_ENDPOINT + path, publicUrl), {
      method: 'POST',
      headers: handed,
      body: JSON.stringify(body),
    }),
  );
  const headers = new Headers(HEADERS);
  for (const cookie of response.headers.getSetCookie()) headers.append('set-cookie', cookie);
  if (response.ok) return Response.json({ done: true }, { headers });
  const { data: said } = Said.safeParse(await response.json().catch(() => undefined));
  const message = response.status === 429 ? said?.message : findRefusal(said?.code)?.[1];
  return refuse(response.status, message ?? 'This was not possible.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
