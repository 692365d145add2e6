import { TRPCError, getTRPCErrorShape, type TRPC_ERROR_CODE_KEY } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { PublicApi } from './public-api.ts';
import { UNEXPECTED_MESSAGE } from './translate-error.ts';

/** Where the API is mounted. */
export const TRPC_ENDPOINT = '/trpc';

/** The most calls in one request; a client's `maxItems` must not be larger. */
export const BATCH_LIMIT = 20;

/** The longest address that is read, in characters. Inputs travel in it: there is no body to bound, none is read. */
export const ADDRESS_LIMIT = 8_192;

/** How long an answer may be kept, in seconds: pages judge open windows by their own clock. */
const FRESH_FOR = 15;

const HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Answers a request to `/trpc/…`. Everything public is a query, so everything is read by GET, from any origin, without
 * cookies. Never rejects: what goes wrong is an answer too.
 */
export async function handleTrpcRequest(request: Request, api: PublicApi): Promise<Response> {
  const response = await answer(request, api);
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  response.headers.set('cache-control', response.ok ? `public, max-age=${FRESH_FOR}` : 'no-store');
  return response;
}

async function answer(request: Request, api: PublicApi): Promise<Response> {
  if (request.method === 'OPTIONS') return answerPreflight();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const refusal = refuse(
      api,
      'METHOD_NOT_SUPPORTED',
      405,
      `${request.method} is not possible here: read with GET.`,
    );
    refusal.headers.set('allow', 'GET, HEAD, OPTIONS');
    return refusal;
  }
  if (request.url.length > ADDRESS_LIMIT) {
    return refuse(
      api,
      'PAYLOAD_TOO_LARGE',
      414,
      `This address has more than ${ADDRESS_LIMIT} characters. Ask in smaller batches.`,
    );
  }
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith(`${TRPC_ENDPOINT}/`)) {
    return refuse(api, 'NOT_FOUND', 404, `Name a procedure, such as ${TRPC_ENDPOINT}/series.get.`);
  }
  return fetchRequestHandler({
    endpoint: TRPC_ENDPOINT,
    req: request,
    router: api.router,
    createContext: api.createContext,
    maxBatchSize: BATCH_LIMIT,
    onError: ({ error, ctx }) => {
      // What a procedure threw was reported and made neutral there; this is the rest.
      if (error.code === 'INTERNAL_SERVER_ERROR' && error.message !== UNEXPECTED_MESSAGE) ctx?.onError(error);
    },
  });
}

function answerPreflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET',
      'access-control-allow-headers': 'content-type, trpc-accept',
      'access-control-max-age': '86400',
    },
  });
}

function refuse(api: PublicApi, code: TRPC_ERROR_CODE_KEY, status: number, message: string): Response {
  const shape = getTRPCErrorShape({
    config: api.router._def._config,
    error: new TRPCError({ code, message }),
    type: 'unknown',
    path: undefined,
    input: undefined,
    ctx: undefined,
  });
  return Response.json({ error: shape }, { status });
}
