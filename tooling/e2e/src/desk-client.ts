import { randomUUID } from 'node:crypto';
import { findSignInLink } from './find-sign-in-link.ts';
import type { RunningGateway } from './gateway.ts';

/** Somebody at the desk without a browser: what a page would send, sent by hand. */
export class DeskClient {
  readonly #gateway: RunningGateway;
  readonly #cookie: string;

  private constructor(gateway: RunningGateway, cookie: string) {
    this.#gateway = gateway;
    this.#cookie = cookie;
  }

  /** Whoever has no session. */
  static nobody(gateway: RunningGateway): DeskClient {
    return new DeskClient(gateway, '');
  }

  /** Signs in by the link that the terminal shows in place of the mail. */
  static async signIn(gateway: RunningGateway, email: string): Promise<DeskClient> {
    const post = async (url: string, fields: Record<string, string>) => {
      const headers = { origin: gateway.url };
      const body = new URLSearchParams(fields);
      const response = await fetch(url, { method: 'POST', redirect: 'manual', headers, body });
      // A line is used again once its answer was read.
      await response.arrayBuffer();
      return response.headers.getSetCookie();
    };
    await post(`${gateway.url}/desk/sign-in/?/mail`, { email });
    const lines = await post(await findSignInLink([gateway], email), {});
    const cookies = lines.map((line) => line.split(';')[0]);
    return new DeskClient(gateway, cookies.join('; '));
  }

  /** Asks for an address of the gateway, as a page of ours would unless told otherwise. */
  ask(path: string, { headers = {}, ...init }: RequestInit = {}): Promise<Response> {
    const own = { cookie: this.#cookie, origin: this.#gateway.url };
    return fetch(this.#gateway.url + path, {
      redirect: 'manual',
      ...init,
      headers: { ...own, ...Object.fromEntries(new Headers(headers)) },
    });
  }

  /** Begins a draft, and says the path of its page. */
  async draft(edition: number): Promise<string> {
    const answer = await this.ask('/trpc/submission.create', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ edition, creationKey: randomUUID() }),
    });
    const { result } = (await answer.json()) as { result: { data: { submission: string } } };
    return `/desk/${edition}/submissions/${result.data.submission}/`;
  }
}
