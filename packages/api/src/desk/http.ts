import { TRPCError, getTRPCErrorFromUnknown, getTRPCErrorShape } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { ADDRESS_LIMIT, BATCH_LIMIT, TRPC_ENDPOINT, handleTrpcRequest } from '../public/http.ts';
import type { PublicApi } from '../public/public-api.ts';
import { UNEXPECTED_MESSAGE, translateError } from '../public/translate-error.ts';
import { deskContext } from './desk-caller.ts';
import { deskRouter } from './desk-router.ts';
import type { Desk } from './desk.ts';
import { readBoundedBody } from './read-bounded-body.ts';
import { spendChange } from './limit/spend-change.ts';
import type { Viewer } from './viewer.ts';

/** The largest body that `/trpc` reads, in bytes: the longest form, in the longest letters. A file never comes this way. */
export const BODY_LIMIT = 500_000;

/** For who asks, and for nobody else: not kept, not shown in another page, not read from another origin. */
const PRIVATE_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Answers a request to `/trpc/…`: what anyone may ask as `handleTrpcRequest` does, what the desk is asked in private. A batch
 * with both is private. Queries come by GET, changes by POST as JSON from a page of ours. Never rejects: what goes wrong is
 * an answer too.
 *
 * @param findViewer who asks, by the cookie: `DeskAuth.findViewer`
 */
export async function handleApiRequest(
  request: Request,
  publicApi: PublicApi,
  desk: Desk,
  findViewer: (headers: Headers) => Promise<Viewer | undefined>,
): Promise<Response> {
  if (!asksDesk(new URL(request.url), publicApi)) return handleTrpcRequest(request, publicApi);
  const response = await answer(request, desk, findViewer).catch((error: unknown) => {
    const refusal = translateError(getTRPCErrorFromUnknown(error));
    if (refusal.code === 'INTERNAL_SERVER_ERROR') desk.onError(error);
    return refuse(refusal);
  });
  for (const [name, value] of Object.entries(PRIVATE_HEADERS)) response.headers.set(name, value);
  return response;
}

/** Whether one of the procedures that are named is the desk's own. */
function asksDesk({ pathname, searchParams }: URL, { router }: PublicApi): boolean {
  if (!pathname.startsWith(`${TRPC_ENDPOINT}/`)) return false;
  const named = pathname.slice(TRPC_ENDPOINT.length + 1);
  const names = searchParams.get('batch') === '1' ? named.split(/,|%2C/i) : [named];
  return names.some((name) => {
    const procedure = decode(name);
    return (
      Object.hasOwn(deskRouter._def.procedures, procedure) &&
      !Object.hasOwn(router._def.procedures, procedure)
    );
  });
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

async function answer(
  request: Request,
  desk: Desk,
  findViewer: (headers: Headers) => Promise<Viewer | undefined>,
): Promise<Response> {
  const isChange = request.method === 'POST';
  if (!isChange && request.method !== 'GET' && request.method !== 'HEAD') {
    const message = `${request.method} is not possible here: ask with GET, change with POST.`;
    const refusal = refuse(new TRPCError({ code: 'METHOD_NOT_SUPPORTED', message }));
    refusal.headers.set('allow', 'GET, HEAD, POST');
    return refusal;
  }
  if (request.url.length > ADDRESS_LIMIT) {
    const message = `This address has more than ${ADDRESS_LIMIT} characters. Ask in smaller batches.`;
    return refuse(new TRPCError({ code: 'PAYLOAD_TOO_LARGE', message }), 414);
  }
  requireOwnOrigin(request, desk.publicUrl);
  const asked = isChange ? await takeJson(request) : request;
  const viewer = await findViewer(request.headers);
  if (isChange) await spendChange(desk, viewer);
  return fetchRequestHandler({
    endpoint: TRPC_ENDPOINT,
    req: asked,
    router: deskRouter,
    createContext: () => deskContext(desk, viewer),
    maxBatchSize: BATCH_LIMIT,
    onError: ({ error }) => {
      // What a procedure threw was reported and made neutral there; this is the rest.
      if (error.code === 'INTERNAL_SERVER_ERROR' && error.message !== UNEXPECTED_MESSAGE) desk.onError(error);
    },
  });
}

/** A browser names the origin of every POST, and a page elsewhere cannot name ours: so no other page changes anything. */
function requireOwnOrigin({ method, headers }: Request, publicUrl: string): void {
  const origin = headers.get('origin');
  if (origin === publicUrl || (origin === null && method !== 'POST')) return;
  const message = `This is asked from ${publicUrl} alone${origin === null ? ', and the request names no origin' : ''}.`;
  throw new TRPCError({ code: 'FORBIDDEN', message });
}

/** The same request, its body read: JSON alone, which no form of another page can send. */
async function takeJson(request: Request): Promise<Request> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new TRPCError({ code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send the input as application/json.' });
  }
  const body = await readBoundedBody(request, BODY_LIMIT);
  if ('text' in body) {
    return new Request(request.url, { method: 'POST', headers: request.headers, body: body.text });
  }
  throw body.fault === 'too-large'
    ? new TRPCError({ code: 'PAYLOAD_TOO_LARGE', message: `An input has at most ${BODY_LIMIT} bytes.` })
    : new TRPCError({ code: 'BAD_REQUEST', message: 'The input is not UTF-8.' });
}

function refuse(error: TRPCError, status = getHTTPStatusCodeFromError(error)): Response {
  const shape = getTRPCErrorShape({
    config: deskRouter._def._config,
    error,
    type: 'unknown',
    path: undefined,
    input: undefined,
    ctx: undefined,
  });
  return Response.json({ error: shape }, { status });
}
