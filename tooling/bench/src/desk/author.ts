import { randomUUID } from 'node:crypto';
import type { Act, Answer, Said } from './answer.ts';
import type { Account } from './make-accounts.ts';
import type { DeskProcess } from './desk-process.ts';
import { uploadForm, type Gap } from './upload-form.ts';
import type { Paper } from './write-papers.ts';
import { GIVE_UP, YEAR } from './call-times.ts';

/** An author at a browser: asks over HTTP, as the pages do, and remembers every answer. */
export class Author {
  readonly account: Account;
  readonly paper: Paper;
  readonly answers: Answer[] = [];
  /** How many requests are on their way. */
  #asking = 0;
  /** The origin that browsers see. */
  readonly #origin: string;
  /** What the pages made up for their forms. */
  readonly #creationKey = randomUUID();
  readonly #uploadKey = randomUUID();

  constructor(account: Account, paper: Paper, origin: string) {
    this.account = account;
    this.paper = paper;
    this.#origin = origin;
  }

  /** Begins the draft; the same one, however often. */
  create(desk: DeskProcess): Promise<Answer> {
    return this.#call('create', desk, { edition: YEAR, creationKey: this.#creationKey });
  }

  /** Begins one more. */
  createAnother(desk: DeskProcess): Promise<Answer> {
    return this.#call('create', desk, { edition: YEAR, creationKey: randomUUID() });
  }

  /** Saves all that the call asks for, as a change of the version that `create` answered with. */
  save(desk: DeskProcess): Promise<Answer> {
    return this.#call('save', desk, { submission: this.submission, version: 1, content: this.#content() });
  }

  /** Uploads a file; the author's paper, with the same key each time, unless told. */
  async upload(
    desk: DeskProcess,
    { paper = this.paper, key = this.#uploadKey, gap }: { paper?: Paper; key?: string; gap?: Gap } = {},
  ): Promise<Answer> {
    const { body, type } = await uploadForm(key, paper, gap);
    const path = `/desk/${YEAR}/submissions/${this.submission}/paper/`;
    return this.#post('upload', desk, path, { body, type, sha256: paper.sha256 });
  }

  /** Sends it in. @param breaksAfter how soon the line breaks, in milliseconds; it holds unless told */
  submit(desk: DeskProcess, breaksAfter?: number): Promise<Answer> {
    return this.#call('submit', desk, { submission: this.submission, version: 2 }, breaksAfter);
  }

  /** Whether an answer is awaited. */
  get isBusy(): boolean {
    return this.#asking > 0;
  }

  /** Whether `create` was answered. */
  get hasDraft(): boolean {
    return this.#submission !== undefined;
  }

  /** The id of the draft, once `create` was answered. */
  get submission(): string {
    if (this.#submission === undefined) throw new Error(`${this.account.name} has no draft.`);
    return this.#submission;
  }

  get #submission(): string | undefined {
    return this.answers.find(({ said }) => said.submission !== undefined)?.said.submission;
  }

  #content() {
    const { name, email } = this.account;
    const affiliation = 'Observatory of the Last Minute';
    const author = { name, email, affiliation, orcid: null, presenting: true, mayEdit: true };
    return {
      title: `What ${name} saw in the last minute`,
      abstract: 'Much is **seen** in the last minute, at $z > 10$ above all.',
      topics: ['inference'],
      previousPublication: '',
      noteToChairs: '',
      consentToPublish: true,
      authors: [
        author,
        {
          ...author,
          name: `Colleague of ${name}`,
          email: `with.${email}`,
          presenting: false,
          mayEdit: false,
        },
      ],
      conflicts: [{ kind: 'domain', value: 'example.org' }],
    };
  }

  #call(act: Act, desk: DeskProcess, input: object, breaksAfter?: number): Promise<Answer> {
    const request = { body: JSON.stringify(input), type: 'application/json', breaksAfter };
    return this.#post(act, desk, `/trpc/submission.${act}`, request);
  }

  async #post(
    act: Act,
    desk: DeskProcess,
    path: string,
    request: { body: BodyInit; type: string; breaksAfter?: number | undefined; sha256?: string },
  ): Promise<Answer> {
    const { body, type, breaksAfter = Infinity, sha256 } = request;
    this.#asking += 1;
    const sentAt = desk.clock.now();
    const patience = Math.round(Math.max(0, Math.min(breaksAfter, GIVE_UP - sentAt)));
    const outcome = await fetch(desk.url + path, {
      method: 'POST',
      body,
      headers: {
        'content-type': type,
        accept: 'application/json',
        origin: this.#origin,
        cookie: this.account.cookie,
        'x-forwarded-for': this.account.address,
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      duplex: 'half',
    } as RequestInit).then(readOutcome, (error: unknown) => ({
      status: undefined,
      said: {},
      message: `${String(error)} ${String((error as Error).cause ?? '')}`,
    }));
    const answer = { act, desk, sentAt, answeredAt: desk.clock.now(), sha256, ...outcome };
    this.#asking -= 1;
    this.answers.push(answer);
    return answer;
  }
}

async function readOutcome(response: Response): Promise<Pick<Answer, 'status' | 'said' | 'message'>> {
  const text = await response.text();
  const { status } = response;
  try {
    const body = JSON.parse(text) as {
      result?: { data: Said };
      error?: { message: string };
      message?: string;
    };
    return { status, said: body.result?.data ?? {}, message: body.error?.message ?? body.message ?? '' };
  } catch {
    return { status, said: {}, message: text.slice(0, 300) };
  }
}
