import { Readable } from 'node:stream';
import type { NodemailerError } from 'nodemailer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailServer } from './mail-server.ts';
import { judgeFailure } from './judge-failure.ts';
import { LONGEST_DELIVERY, type Delivery, type MailTransport, type Message } from './mail-transport.ts';

/** How long the server may be silent, in milliseconds. */
export interface Patience {
  /** Until it is connected, and again until it greets. */
  readonly connect: number;
  /** Before each of its answers. */
  readonly answer: number;
}

const PATIENCE: Patience = { connect: 20_000, answer: 60_000 };

/** Sends by SMTP, each message through a connection of its own: what becomes of one cannot depend on another. */
export function smtpTransport(server: MailServer, patience: Patience = PATIENCE): MailTransport {
  return { from: server.from, deliver: (message) => deliver(server, message, patience) };
}

function deliver(server: MailServer, { recipient, bytes }: Message, patience: Patience): Promise<Delivery> {
  return new Promise((resolve) => {
    let handedOver = false;
    const isLocal = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/.test(server.host);
    const connection = new SMTPConnection({
      host: server.host,
      port: server.port,
      secure: server.secure,
      requireTLS: !server.secure && !isLocal && server.auth !== undefined,
      ignoreTLS: isLocal,
      connectionTimeout: patience.connect,
      greetingTimeout: patience.connect,
      dnsTimeout: patience.connect,
      socketTimeout: patience.answer,
      logger: false,
    });
    // The first that settles counts: closing the connection tells of its end too.
    const settle = (delivery: Delivery) => {
      clearTimeout(tooLong);
      resolve(delivery);
    };
    const fail = (error: NodemailerError) => {
      settle(judgeFailure(error, handedOver));
      connection.close();
    };
    const tooLong = setTimeout(() => fail(new Error('It took too long.')), LONGEST_DELIVERY);

    const send = () => {
      // Read to its end, the final dot follows at once, and the server may have the whole of it.
      const message = Readable.from(cut(bytes)).once('end', () => (handedOver = true));
      connection.send({ from: server.from, to: [recipient] }, message, (error) => {
        if (error) return fail(error);
        settle({ kind: 'sent' });
        connection.quit();
      });
    };
    connection.on('error', fail);
    connection.once('end', () => fail(new Error('The connection ended.')));
    connection.connect((error) => {
      if (error) return fail(error);
      if (server.auth === undefined) return send();
      connection.login({ credentials: server.auth }, (refusal) => (refusal ? fail(refusal) : send()));
    });
  });
}

/** What the server did not read yet waits here, so that the last piece is read when the others have left. */
const PIECE = 16_384;

function* cut(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}
