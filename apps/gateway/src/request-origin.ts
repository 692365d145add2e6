import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from './settings.ts';

/** Headers by which the apps learn what was found out here. They are set on every request, whatever it said in them. */
export const PROTOCOL_HEADER = 'x-gateway-proto';
export const HOST_HEADER = 'x-gateway-host';
export const ADDRESS_HEADER = 'x-gateway-address';

/** Under which origin a request came, and from which network address. */
export class RequestOrigin {
  readonly #publicUrl: URL;
  readonly #isProxied: boolean;
  readonly #proxies: number;

  /** @param publicUrl the origin that browsers see */
  constructor(publicUrl: string, { desk, proxies }: Pick<Settings, 'desk' | 'proxies'>) {
    this.#publicUrl = new URL(publicUrl);
    this.#isProxied = desk.PUBLIC_URL !== undefined;
    this.#proxies = proxies;
  }

  /** Behind a proxy the public one, for a proxy may name itself as the host; else what the browser asked for. */
  of({ headers }: IncomingMessage): URL {
    if (this.#isProxied) return this.#publicUrl;
    return URL.parse(`http://${headers.host ?? ''}`) ?? this.#publicUrl;
  }

  /** Tells the apps. */
  mark(request: IncomingMessage): void {
    const { protocol, host } = this.of(request);
    request.headers[PROTOCOL_HEADER] = protocol.slice(0, -1);
    request.headers[HOST_HEADER] = host;
    request.headers[ADDRESS_HEADER] = this.#addressOf(request);
  }

  /**
   * Sends a browser that names this machine otherwise to the origin that its session, and the links in mails, belong to.
   *
   * @returns whether the request was answered
   */
  sendHome(request: IncomingMessage, response: ServerResponse): boolean {
    if (this.of(request).host === this.#publicUrl.host) return false;
    if (request.method === 'GET' || request.method === 'HEAD') {
      const location = new URL(this.#publicUrl);
      const [path = '/', ...query] = (request.url ?? '/').split('?');
      location.pathname = path;
      location.search = query.join('?');
      response.statusCode = 307;
      response.setHeader('location', location.href).setHeader('cache-control', 'no-store').end();
    } else {
      response.writeHead(421, { 'content-type': 'text/plain' });
      response.end(
        `The desk is at ${this.#publicUrl.origin} alone. Behind a proxy, name its origin in PUBLIC_URL.\n`,
      );
    }
    return true;
  }

  /** Each proxy adds whom it heard to the end of the list; what stands before the outermost one's word, anybody may write. */
  #addressOf({ headers, socket }: IncomingMessage): string {
    const heard = String(headers['x-forwarded-for'] ?? '').split(',');
    const address = this.#proxies === 0 ? undefined : heard.at(-this.#proxies)?.trim();
    return address || (socket.remoteAddress ?? 'unknown');
  }
}
