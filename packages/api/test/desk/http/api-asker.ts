import { handleApiRequest } from '../../../src/desk/http.ts';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { createPublicApi, type PublicApi } from '../../../src/public/index.ts';
import { fullContent, OpenCall } from '../submission/open-call.ts';

/** The origin of the desk that is asked. */
export const HERE = 'https://rain.example.org';

/** Asks a desk by HTTP. The cookie of a request is the name of an account. */
export class ApiAsker {
  readonly call: OpenCall;
  readonly ada: Viewer;
  readonly bo: Viewer;
  /** A draft of Ada's, at version 1. */
  readonly draft: string;
  /** Number 1, of Ada's. */
  readonly sentIn: string;
  readonly #api: PublicApi;

  private constructor(call: OpenCall, ada: Viewer, bo: Viewer, draft: string, sentIn: string) {
    this.call = call;
    this.ada = ada;
    this.bo = bo;
    this.draft = draft;
    this.sentIn = sentIn;
    this.#api = createPublicApi({ catalogue: call.desk.catalogue(), clock: call.desk.clock });
  }

  /** Call it in `beforeAll`, and `call.close` in `afterAll`. */
  static async open(): Promise<ApiAsker> {
    const call = await OpenCall.open();
    const [ada, bo] = [await call.account('Ada'), await call.account('Bo')];
    const draft = await call.draft(ada, fullContent(ada, { noteToChairs: 'SECRET note' }));
    // Later, so that a list begins with it.
    call.now += 1_000;
    return new ApiAsker(call, ada, bo, draft, await call.submitted(ada));
  }

  send(path: string, init: RequestInit = {}): Promise<Response> {
    return handleApiRequest(
      new Request(`${HERE}/trpc/${path}`, init),
      this.#api,
      this.call.desk,
      (headers) => {
        const cookie = headers.get('cookie');
        if (cookie === 'broken') throw new Error('SECRET connection string');
        return Promise.resolve([this.ada, this.bo].find(({ name }) => name === cookie));
      },
    );
  }

  get(path: string, input?: unknown, cookie = 'Ada'): Promise<Response> {
    const question = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    return this.send(`${path}${question}`, { headers: { cookie } });
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.postRaw(path, JSON.stringify(body), headers);
  }

  /** Sends bytes as they are. */
  postRaw(
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return this.send(path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', origin: HERE, cookie: 'Ada', ...headers },
    });
  }
}
