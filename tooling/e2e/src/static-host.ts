import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A web server that knows files and nothing else. */
export interface StaticHost {
  /** Origin without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves folders laid over each other, as someone would upload them to one host: an address that ends in a slash is that
 * folder's `index.html`, a folder without the slash is sent there, and nothing else is invented.
 */
export async function serveFolders(folders: readonly string[]): Promise<StaticHost> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const found = folders
      .map((folder) => join(folder, path))
      .find((each) => statSync(each, { throwIfNoEntry: false }));
    if (found === undefined) return notFound(response);
    if (!statSync(found).isDirectory()) return send(response, found);
    if (!path.endsWith('/')) return void response.writeHead(301, { location: `${path}/` }).end();
    // The folder may exist in several layers; its page in one.
    const page = folders
      .map((folder) => join(folder, path, 'index.html'))
      .find((each) => statSync(each, { throwIfNoEntry: false })?.isFile());
    return page === undefined ? notFound(response) : send(response, page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, file: string): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' });
  createReadStream(file).pipe(response);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
}
