import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { listFiles } from './list-files.ts';
import { StartError } from './start-error.ts';

/** What is asked of an edition here. */
export interface SealableEdition {
  readonly year: number;
  /** First segment of its addresses. */
  readonly slug: string;
  readonly sealed: boolean;
  /** Absolute path; its static build lies in `build/<slug>/`. */
  readonly folder: string;
}

type Respond = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers what is asked of a sealed edition, and hands on the rest. */
export type SealedSites = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves each sealed edition from its static build, under its own path; everything else goes on to `next`. What the
 * build does not hold is not found: newer code adds no page to a sealed year.
 *
 * @throws {StartError} when a sealed edition has no static build: it must not silently be rendered by newer code
 */
export function serveSealedSites(editions: readonly SealableEdition[]): SealedSites {
  const handlers = new Map(
    editions.filter(({ sealed }) => sealed).map((edition) => [edition.slug, staticHandler(edition)] as const),
  );
  return (request, response, next) => {
    const slug = /^\/([^/?]+)/.exec(request.url ?? '')?.[1];
    const handler = slug === undefined ? undefined : handlers.get(slug);
    if (handler === undefined) return next();
    handler(request, response);
  };
}

function staticHandler({ year, slug, folder }: SealableEdition): Respond {
  const build = join(folder, 'build');
  if (!existsSync(join(build, slug, 'index.html'))) {
    throw new StartError(
      `Edition ${year} is sealed but ${build}/${slug}/ holds no site. Run "pnpm build" first.`,
      1,
    );
  }
  const serve = sirv(build, { etag: true, setHeaders: setSecurityHeaders });
  const notFound = readFileSync(join(build, slug, '404.html'));
  // A dumb host sends a folder's bare path to the one with a slash; sirv would answer at both.
  const folders = new Set(
    listFiles(build)
      .filter((path) => path.endsWith('/index.html'))
      .map((path) => `/${path.slice(0, -'/index.html'.length)}`),
  );
  return (request, response) => {
    const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '') ?? [];
    if (folders.has(path)) {
      response.writeHead(308, { location: `${path}/${query}` }).end();
      return;
    }
    serve(request, response, () => {
      setSecurityHeaders(response);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    });
  };
}

/** A static page brings its policy in a `<meta>`, where browsers take no word on frames; the rest live pages have too. */
function setSecurityHeaders(response: ServerResponse): void {
  response.setHeader('content-security-policy', "frame-ancestors 'none'");
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
}
