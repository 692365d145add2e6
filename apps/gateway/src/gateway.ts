import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createPublicApi,
  handleTrpcRequest,
  installPublicApi,
  offsetClock,
  parseInstant,
  systemClock,
} from '@ml4astro/api/public';
import { getRequest, setResponse } from '@sveltejs/kit/node';
import compression from 'compression';
import { describeOtherBytes } from './other-bytes.ts';
import { serveSealedSites } from './sealed-sites.ts';
import type { Settings } from './settings.ts';

/** A running gateway. */
export interface Gateway {
  /** Origin without a slash at its end: `http://127.0.0.1:4300`. */
  readonly url: string;
  readonly editions: readonly { readonly year: number; readonly path: string }[];
  /** What whoever starts it should know, one sentence each. */
  readonly notes: readonly string[];
  /** Stops taking requests, lets running ones end, closes what was opened. */
  stop(signal: string): Promise<void>;
}

/** The largest body that `/trpc` reads: public procedures take small inputs. */
const BODY_LIMIT = 100_000;

/**
 * Serves the whole series on one port: the API at `/trpc`, sealed editions from their static builds, the hub and the
 * other editions live, `/healthz` once all of it is ready.
 *
 * @throws {WorkshopError} when the editions cannot be read
 */
export async function startGateway(settings: Settings): Promise<Gateway> {
  const clock = settings.at === undefined ? systemClock : offsetClock(parseInstant(settings.at));
  const api = createPublicApi({ directory: settings.editionsDirectory, clock });
  installPublicApi(api);
  const editions = api.catalogue().series.editions;
  const sealed = serveSealedSites(editions);

  // The live site learns protocol and host from these headers, which are overwritten on every request below.
  process.env['PROTOCOL_HEADER'] = 'x-gateway-proto';
  process.env['HOST_HEADER'] = 'x-gateway-host';
  const { handler: site } = await import('@ml4astro/site/handler');

  const listener: RequestListener = (request, response) => {
    const origin = originOf(request, settings);
    request.headers['x-gateway-proto'] = origin.protocol.slice(0, -1);
    request.headers['x-gateway-host'] = origin.host;
    const path = /^[^?]*/.exec(request.url ?? '/')?.[0] ?? '/';
    if (path === '/healthz') return answerHealth(response);
    if (path === '/trpc' || path.startsWith('/trpc/')) return void answerTrpc(request, response, origin);
    sealed(request, response, () => site(request, response));
  };

  const answerTrpc = async (request: IncomingMessage, response: ServerResponse, origin: URL) => {
    try {
      const asked = getRequest({ request, base: origin.origin, bodySizeLimit: BODY_LIMIT });
      setResponse(response, await handleTrpcRequest(asked, api));
    } catch {
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain' });
      response.end('This request could not be read.\n');
    }
  };

  const compressed = compression();
  const server = createServer((request, response) =>
    compressed(request, response, () => listener(request, response)),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;

  return {
    url: `http://${host}:${port}`,
    editions: editions.map(({ year, facts }) => ({ year, path: facts.path })),
    notes: describeOtherBytes(editions),
    stop: (signal) =>
      new Promise((resolve) => {
        server.close(() => {
          // The event by which Kit's node adapter tells apps to close what they opened.
          (process as NodeJS.EventEmitter).emit('sveltekit:shutdown', signal);
          api.close();
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function originOf(request: IncomingMessage, settings: Settings): URL {
  if (settings.desk.PUBLIC_URL !== undefined) return new URL(settings.desk.PUBLIC_URL);
  const host = request.headers.host ?? 'localhost';
  return URL.parse(`http://${host}`) ?? new URL('http://localhost');
}

function answerHealth(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end('{"status":"ok"}\n');
}
