import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { MailServer } from '../../src/desk/mail/delivery/mail-server.ts';

/** A step of taking a message. `begin` comes after the first bytes of the message, `end` after its final dot. */
export type Step = 'greeting' | 'mail' | 'rcpt' | 'begin' | 'end';

/** What the server does wrong at a step: refuses with a code, says nothing any more, or breaks the connection. */
export interface Fault {
  readonly at: Step;
  readonly does: number | 'stall' | 'drop';
}

/** A message as the server had it, whatever it said of it. */
export interface TakenMail {
  readonly mail: ParsedMail;
  readonly from: string;
  readonly recipients: readonly string[];
}

/** A real SMTP server in this process that does one thing wrong, as the test tells it. */
export class FaultyMailServer implements AsyncDisposable {
  fault: Fault | undefined;
  /** Every message that came to its final dot, in order. */
  readonly had: TakenMail[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #smtp: SMTPServer;

  private constructor(password: string | undefined) {
    this.#smtp = new SMTPServer({
      authOptional: password === undefined,
      allowInsecureAuth: true,
      disabledCommands: password === undefined ? ['STARTTLS', 'AUTH'] : ['STARTTLS'],
      onAuth: (auth, _session, answer) =>
        auth.password === password
          ? answer(null, { user: auth.username })
          : answer(Object.assign(new Error('Wrong password.'), { responseCode: 535 })),
      logger: false,
      closeTimeout: 10,
      onConnect: (_session, answer) => this.#act('greeting', answer),
      onMailFrom: (_address, _session, answer) => this.#act('mail', answer),
      onRcptTo: (_address, _session, answer) => this.#act('rcpt', answer),
      onData: (stream, { envelope }, answer) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          if (this.fault?.at === 'begin') this.#act('begin', () => undefined);
        });
        stream.once('end', () => {
          if (this.fault?.at === 'begin') return;
          void simpleParser(Buffer.concat(chunks)).then((mail) => {
            const { mailFrom, rcptTo } = envelope;
            const from = mailFrom === false ? '' : mailFrom.address;
            this.had.push({ mail, from, recipients: rcptTo.map(({ address }) => address) });
            this.#act('end', answer);
          });
        });
      },
    });
    // A client that goes away in the middle is what these tests are about.
    this.#smtp.on('error', () => undefined);
    this.#smtp.server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
  }

  /** @param password what one has to sign in with; without it nobody has to */
  static async open(password?: string): Promise<FaultyMailServer> {
    const opened = new FaultyMailServer(password);
    opened.#smtp.listen(0, '127.0.0.1');
    await once(opened.#smtp.server, 'listening');
    return opened;
  }

  /** As `MAIL_URL` would name it. */
  get server(): MailServer {
    const { port } = this.#smtp.server.address() as AddressInfo;
    return { host: '127.0.0.1', port, secure: false, auth: undefined, from: 'desk@example.org' };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#smtp.close(resolve));
  }

  #act(step: Step, answer: (error?: Error | null) => void): void {
    if (this.fault?.at !== step) return answer();
    const { does } = this.fault;
    if (does === 'stall') return;
    if (does === 'drop') for (const socket of this.#sockets) socket.destroy();
    else answer(Object.assign(new Error(`No, says the ${step}.`), { responseCode: does }));
  }
}
