import { afterAll, beforeAll, expect, test } from 'vitest';
import { smtpTransport } from '../../src/desk/mail/delivery/smtp-transport.ts';
import { FaultyMailServer, type Fault } from './faulty-mail-server.ts';

let server: FaultyMailServer;

beforeAll(async () => {
  server = await FaultyMailServer.open();
});

afterAll(() => server[Symbol.asyncDispose]());

const SMALL = Buffer.from('Subject: Hello\r\n\r\nA few words.\r\n');
/** More than the sockets between the two hold. */
const LARGE = Buffer.concat([SMALL, Buffer.alloc(60_000_000, 'word word word word word\r\n')]);

function deliver(fault: Fault | undefined, bytes = SMALL, recipient = 'ada@example.org') {
  server.fault = fault;
  return smtpTransport(server.server, { connect: 300, answer: 300 }).deliver({ recipient, bytes });
}

test('a server without a fault takes a message for its one recipient', async () => {
  expect(await deliver(undefined)).toEqual({ kind: 'sent' });
  expect(server.had.at(-1)).toMatchObject({
    from: 'desk@example.org',
    recipients: ['ada@example.org'],
    mail: { subject: 'Hello' },
  });
});

test.each<[Fault, 'later' | 'refused']>([
  [{ at: 'greeting', does: 421 }, 'later'],
  [{ at: 'greeting', does: 554 }, 'later'],
  [{ at: 'mail', does: 451 }, 'later'],
  [{ at: 'mail', does: 530 }, 'later'],
  [{ at: 'mail', does: 550 }, 'refused'],
  [{ at: 'rcpt', does: 450 }, 'later'],
  [{ at: 'rcpt', does: 550 }, 'refused'],
  [{ at: 'end', does: 452 }, 'later'],
  [{ at: 'end', does: 554 }, 'refused'],
])('%j: %s, in the words of the server', async (fault, kind) => {
  expect(await deliver(fault)).toEqual({
    kind,
    reason: expect.stringContaining(`${fault.does} No, says the ${fault.at}.`),
  });
});

test.each<Fault>([
  { at: 'greeting', does: 'stall' },
  { at: 'greeting', does: 'drop' },
  { at: 'mail', does: 'drop' },
  { at: 'rcpt', does: 'stall' },
  { at: 'rcpt', does: 'drop' },
])('%j: nothing was handed over, so it can be sent again', async (fault) => {
  expect(await deliver(fault)).toMatchObject({ kind: 'later' });
});

test('a connection that breaks in the middle of a message: without its final dot, nothing was taken', async () => {
  expect(await deliver({ at: 'begin', does: 'drop' }, LARGE)).toMatchObject({ kind: 'later' });
});

test.each<Fault>([
  { at: 'end', does: 'stall' },
  { at: 'end', does: 'drop' },
])('%j: the server had the whole message, and nobody knows what it did with it', async (fault) => {
  const before = server.had.length;
  expect(await deliver(fault)).toMatchObject({ kind: 'unclear' });
  expect(server.had).toHaveLength(before + 1);
});

test('nobody listens: later', async () => {
  const transport = smtpTransport({ ...server.server, port: 1 });
  expect(await transport.deliver({ recipient: 'ada@example.org', bytes: SMALL })).toEqual({
    kind: 'later',
    reason: expect.stringContaining('ECONNREFUSED'),
  });
});

test.each(['ada@example.org>\r\nRCPT TO:<eve@example.org', 'ada@example.org\r\nDATA'])(
  'an address that holds a command reaches nobody: %j',
  async (recipient) => {
    const before = server.had.length;
    expect(await deliver(undefined, SMALL, recipient)).toMatchObject({ kind: 'refused' });
    expect(server.had).toHaveLength(before);
  },
);

test('with its password the desk signs in; with a wrong one, or none, the mail waits for somebody to mend that', async () => {
  await using guarded = await FaultyMailServer.open('p@ss/word');
  const deliverWith = (auth: { user: string; pass: string } | undefined) =>
    smtpTransport({ ...guarded.server, auth }).deliver({ recipient: 'ada@example.org', bytes: SMALL });
  expect(await deliverWith({ user: 'desk', pass: 'p@ss/word' })).toEqual({ kind: 'sent' });
  expect(await deliverWith({ user: 'desk', pass: 'hunter2' })).toEqual({
    kind: 'later',
    reason: expect.stringMatching(/535(?!.*hunter2)/),
  });
  expect(await deliverWith(undefined)).toMatchObject({ kind: 'later' });
  expect(guarded.had).toHaveLength(1);
});

test('TLS from the start is not spoken in clear instead', async () => {
  const transport = smtpTransport({ ...server.server, secure: true }, { connect: 300, answer: 300 });
  expect(await transport.deliver({ recipient: 'ada@example.org', bytes: SMALL })).toMatchObject({
    kind: 'later',
  });
});
