import { setTimeout as wait } from 'node:timers/promises';
import { isPrivateHost } from './private-address.ts';

/** What an address answered. */
export type Answer =
  | { readonly kind: 'answers'; readonly status: number }
  /** It sends everyone elsewhere, for good; what lies there answers. */
  | { readonly kind: 'moved'; readonly status: number; readonly to: string }
  /** There is something, which refuses programs or wants a login: a person has to look. */
  | { readonly kind: 'guarded'; readonly status: number }
  | { readonly kind: 'dead'; readonly status: number | undefined; readonly why: string }
  /** Nobody was asked. */
  | { readonly kind: 'private' };

/** How an address is asked. */
export interface AskOptions {
  /** Milliseconds for each request. */
  readonly timeout: number;
  readonly retries: number;
  readonly allowPrivate: boolean;
  /** Tells a server who asks, and where to learn why. */
  readonly userAgent: string;
}

const MOST_REDIRECTS = 10;
const LONGEST_WAIT = 10_000;
/** Asking for less than the whole is what these refuse. */
const GUARDED = new Set([401, 402, 403, 407, 429, 451, 999]);

const WHY: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of its host could not be looked up',
  ECONNREFUSED: 'its host takes no connection',
  ECONNRESET: 'its host broke the connection off',
  EHOSTUNREACH: 'its host cannot be reached',
  ENETUNREACH: 'its network cannot be reached',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};

/** Asks an address whether it answers: for its head first, for the whole where that is refused. */
export async function askAddress(address: string, options: AskOptions): Promise<Answer> {
  let url = address;
  let movedFor: number | undefined;
  let movedTo = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    try {
      if (!options.allowPrivate && (await isPrivateHost(new URL(url).hostname))) return { kind: 'private' };
      const { status, location } = await request(url, options);
      if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url)) {
        const next = new URL(location, url);
        if (!/^https?:$/.test(next.protocol))
          return { kind: 'dead', status, why: `it leads to ${next.protocol}` };
        // Only as long as every step is for good does the last place replace the first.
        if ((status === 301 || status === 308) && movedTo === url) {
          movedTo = next.href;
          movedFor ??= status;
        }
        url = next.href;
        continue;
      }
      if (GUARDED.has(status)) return { kind: 'guarded', status };
      if (status >= 400) return { kind: 'dead', status, why: `it answers ${status}` };
      if (movedFor !== undefined) return { kind: 'moved', status: movedFor, to: movedTo };
      return { kind: 'answers', status };
    } catch (error) {
      return { kind: 'dead', status: undefined, why: explain(error) };
    }
  }
  return { kind: 'dead', status: undefined, why: `it leads on more than ${MOST_REDIRECTS} times` };
}

interface Reply {
  readonly status: number;
  readonly location: string | undefined;
}

async function request(url: string, options: AskOptions): Promise<Reply> {
  for (let attempt = 0; ; attempt += 1) {
    const isLast = attempt >= options.retries;
    try {
      let response = await send(url, 'HEAD', options);
      // Some servers know no HEAD, and some lie about it.
      if (response.status >= 400) response = await send(url, 'GET', options);
      const { status, headers } = response;
      if (isLast || !(status === 429 || status >= 500))
        return { status, location: headers.get('location') ?? undefined };
      await wait(Math.min(Number(headers.get('retry-after')) * 1000 || backOff(attempt), LONGEST_WAIT));
    } catch (error) {
      if (isLast) throw error;
      await wait(backOff(attempt));
    }
  }
}

async function send(
  url: string,
  method: 'HEAD' | 'GET',
  { timeout, userAgent }: AskOptions,
): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': userAgent, accept: '*/*' },
    signal: AbortSignal.timeout(timeout),
  });
  // Nobody reads it.
  await response.body?.cancel();
  return response;
}

function backOff(attempt: number): number {
  return 500 * 2 ** attempt;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'it did not answer in time';
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause ? String(cause.code) : '';
  return WHY[code] ?? (code || cause.message);
}
