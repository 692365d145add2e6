import type { Desk } from '../../src/desk/desk.ts';
import { AUTH_ENDPOINT } from '../../src/desk/account/auth-endpoint.ts';
import type { DeskAuth } from '../../src/desk/account/desk-auth.ts';
import type { SessionCookie } from '../../src/desk/account/session-cookie.ts';

/** A browser as the endpoint sees it: it keeps cookies, names its origin, and has an address. */
export class TestBrowser {
  readonly #auth: DeskAuth;
  readonly #origin: string;
  readonly address: string;
  readonly cookies = new Map<string, string>();

  constructor(auth: DeskAuth, origin: string, address = '192.0.2.7') {
    this.#auth = auth;
    this.#origin = origin;
    this.address = address;
  }

  get headers(): Headers {
    const headers = new Headers({
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0',
    });
    if (this.cookies.size > 0)
      headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    return headers;
  }

  get asker() {
    return { headers: this.headers, address: this.address };
  }

  /** @param more headers that replace those a page of ours would send */
  async post(path: string, body: object, more: Record<string, string> = {}): Promise<Response> {
    const headers = this.headers;
    headers.set('content-type', 'application/json');
    headers.set('origin', this.#origin);
    for (const [name, value] of Object.entries(more)) headers.set(name, value);
    const response = await this.#auth.answer(
      new Request(`${this.#origin}${AUTH_ENDPOINT}${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      }),
      this.address,
    );
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#keep(name, value, /max-age=0/i.test(line));
    }
    return response;
  }

  /** What an app does with the cookies it is given. */
  take(cookies: readonly SessionCookie[]): void {
    for (const { name, value, maxAge } of cookies) this.#keep(name, encodeURIComponent(value), maxAge === 0);
  }

  /** Signs in with the code of the mail that it asks for. */
  async signIn(desk: Desk, email: string): Promise<this> {
    await this.#auth.requestSignIn(this.asker, { email });
    const { code } = await readSignInMail(desk, email);
    this.take(await this.#auth.signInWithCode(this.asker, { email, code }));
    return this;
  }

  viewer() {
    return this.#auth.findViewer(this.headers);
  }

  #keep(name: string, value: string, isGone: boolean): void {
    if (isGone) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** The secrets of the newest mail that signs an address in. */
export async function readSignInMail({ db }: Desk, email: string) {
  const { data } = await db
    .selectFrom('mail')
    .where('recipient', '=', email)
    .where('template', '=', 'sign-in')
    .orderBy('createdAt', 'desc')
    .select('data')
    .executeTakeFirstOrThrow();
  const { link = '', code = '' } = data;
  return { link, code, token: new URL(link).searchParams.get('token') ?? '' };
}
