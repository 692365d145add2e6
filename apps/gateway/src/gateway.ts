import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import {
  BODY_LIMIT,
  DeskDates,
  handleApiRequest,
  installDesk,
  installDeskAuth,
  openDesk,
  type OpenDesk,
} from '@ml4astro/api/desk';
import {
  createPublicApi,
  installPublicApi,
  offsetClock,
  parseInstant,
  systemClock,
  type PublicApi,
} from '@ml4astro/api/public';
import { getRequest, setResponse } from '@sveltejs/kit/node';
import compression from 'compression';
import { describeDesk } from './describe-desk.ts';
import { importHandlers } from './import-handlers.ts';
import { listen } from './listen.ts';
import { describeOtherBytes } from './other-bytes.ts';
import { RequestOrigin } from './request-origin.ts';
import { serveSealedSites, type SealedSites } from './sealed-sites.ts';
import type { Settings } from './settings.ts';

/** A running gateway. */
export interface Gateway {
  /** Origin without a slash at its end: `http://127.0.0.1:4300`. */
  readonly url: string;
  readonly editions: readonly { readonly year: number; readonly path: string }[];
  /** What whoever starts it should know, one sentence each. The link of the first admin may be among it. */
  readonly notes: readonly string[];
  /** Stops taking requests, lets running ones end, closes what was opened. */
  stop(signal: string): Promise<void>;
}

/**
 * Serves the whole series on one port: the API at `/trpc`, the desk at `/desk`, sealed editions from their static builds, the
 * hub and the other editions live, `/healthz` once all of it is ready. It listens first, and answers 503 until then.
 *
 * @param print takes lines for the terminal while it runs; some let their reader sign in
 * @throws {WorkshopError} when the editions cannot be read, or the desk's database, files or mail server cannot be used
 */
export async function startGateway(settings: Settings, print: (line: string) => void): Promise<Gateway> {
  const clock = settings.at === undefined ? systemClock : offsetClock(parseInstant(settings.at));
  const dates = new DeskDates();
  const api = createPublicApi({ directory: settings.editionsDirectory, clock, extraDates: dates });
  installPublicApi(api);
  const { editions } = api.catalogue().series;
  const sealed = serveSealedSites(editions);

  let listener: RequestListener = answerStarting;
  const compressed = compression();
  const server = createServer((request, response) =>
    compressed(request, response, () => listener(request, response)),
  );
  // A paper on a bad line takes its time; the head of a request must still come at once.
  server.requestTimeout = UPLOAD_LASTS;
  const url = await listen(server, settings);
  let opened: OpenDesk | undefined;
  try {
    opened = await openDesk({
      environment: settings.desk,
      dataDirectory: settings.dataDirectory,
      clock,
      catalogue: api.catalogue,
      dates,
      publicUrl: settings.desk.PUBLIC_URL ?? url,
      print,
      onError: (error) => console.error(error),
    });
    installDesk(opened.desk);
    installDeskAuth(opened.auth);
    listener = await route(settings, api, opened, sealed);
  } catch (error) {
    server.close();
    server.closeAllConnections();
    api.close();
    await opened?.close();
    throw error;
  }

  const { close } = opened;
  return {
    url,
    editions: editions.map(({ year, facts }) => ({ year, path: facts.path })),
    notes: [...describeOtherBytes(editions), ...describeDesk(settings, opened)],
    stop: async (signal) => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      // The event by which Kit's node adapter tells apps to close what they opened.
      (process as NodeJS.EventEmitter).emit('sveltekit:shutdown', signal);
      api.close();
      await close();
    },
  };
}

/** How long the body of a request may take, in milliseconds. */
const UPLOAD_LASTS = 3_600_000;

/** What answers once all is ready. */
async function route(
  settings: Settings,
  api: PublicApi,
  { desk, auth }: OpenDesk,
  sealed: SealedSites,
): Promise<RequestListener> {
  const origins = new RequestOrigin(desk.publicUrl, settings);
  const handlers = await importHandlers();

  const answerTrpc: RequestListener = (request, response) => {
    const answer = async () => {
      const base = origins.of(request).origin;
      const asked = getRequest({ request, base, bodySizeLimit: BODY_LIMIT });
      setResponse(response, await handleApiRequest(asked, api, desk, auth.findViewer));
    };
    answer().catch(() => {
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain' });
      response.end('This request could not be read.\n');
    });
  };

  return (request, response) => {
    origins.mark(request);
    const path = /^[^?]*/.exec(request.url ?? '/')?.[0] ?? '/';
    if (path === '/healthz') return answerHealth(response);
    if (isAtOrBelow(path, '/trpc')) return answerTrpc(request, response);
    if (!isAtOrBelow(path, '/desk')) return sealed(request, response, () => handlers.site(request, response));
    if (!origins.sendHome(request, response)) handlers.desk(request, response);
  };
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function answerHealth(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end('{"status":"ok"}\n');
}

const answerStarting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'text/plain', 'cache-control': 'no-store', 'retry-after': '2' });
  response.end('The series is starting. Try again in a moment.\n');
};
