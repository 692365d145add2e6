import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { offsetClock, parseInstant, systemClock } from '@ml4astro/edition';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { inTransaction } from '../../src/desk/in-transaction.ts';
import { smtpTransport } from '../../src/desk/mail/delivery/smtp-transport.ts';
import { forgetMails } from '../../src/desk/mail/forget-mails.ts';
import { startMailWorker, type MailWorkerOptions } from '../../src/desk/mail/mail-worker.ts';
import { queueMail } from '../../src/desk/mail/queue-mail.ts';
import { Catalogue } from '../../src/public/catalogue/catalogue.ts';
import { openTestDesk, type TestDesk } from '../desk/open-test-desk.ts';
import { FaultyMailServer } from './faulty-mail-server.ts';
import { endWait, queueReceipt, readMail, receiptFor, untilMail } from './mail-desk.ts';

let opened: TestDesk;
let desk: Desk;
let server: FaultyMailServer;

beforeAll(async () => {
  [opened, server] = await Promise.all([openTestDesk(), FaultyMailServer.open()]);
  ({ desk } = opened);
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await opened.close();
  expect(opened.errors).toEqual([]);
});

beforeEach(async () => {
  server.fault = undefined;
  server.had.length = 0;
  await desk.db.deleteFrom('mail').execute();
});

/** A worker that is stopped when its block ends. */
function work(options: Partial<MailWorkerOptions> = {}, of = desk): AsyncDisposable & { printed: string[] } {
  const printed: string[] = [];
  const transport = smtpTransport(server.server, { connect: 300, answer: 300 });
  const worker = startMailWorker(of, {
    transport,
    print: (line) => printed.push(line),
    interval: 20,
    ...options,
  });
  return { printed, [Symbol.asyncDispose]: () => worker.stop() };
}

function signInOrder(until = systemClock.now().add({ minutes: 10 })) {
  return {
    event: `sign-in:${randomUUID()}`,
    recipient: 'ada@example.org',
    template: 'sign-in' as const,
    data: {
      link: 'http://desk.example/desk/sign-in/link/?token=hunter2',
      code: '40291377',
      asker: 'Firefox on Linux, 192.0.2.7',
      until: until.toString(),
    },
    editionYear: null,
  };
}

async function queueSignIn(until?: ReturnType<typeof systemClock.now>): Promise<string> {
  await queueMail(desk, signInOrder(until));
  const { id } = await desk.db.selectFrom('mail').select('id').executeTakeFirstOrThrow();
  return id;
}

test('a mail arrives as it was written, with what programs need to know of it', async () => {
  await using _worker = work();
  const id = await queueReceipt(desk, 'Ada@Example.org');
  const row = await untilMail(desk, id, 'sent');
  expect(server.had).toHaveLength(1);
  const [{ mail, from, recipients } = { mail: undefined, from: '', recipients: [] }] = server.had;
  expect([from, recipients]).toEqual(['desk@example.org', ['ada@example.org']]);
  expect(mail?.from?.text).toBe('"ML4Astro at ICML 2025" <desk@example.org>');
  expect(mail?.subject).toBe('Received: no. 42, Weighing galaxies at z=2');
  expect(mail?.messageId).toBe(row.messageId);
  expect(mail?.date?.getTime()).toBe(Math.floor(row.createdAt.getTime() / 1000) * 1000);
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail?.replyTo?.text).toContain('<ml4astro2025@gmail.com>');
  expect(mail?.text).toContain('Authors: Ada Lovelace, Édouard Šimek');
  expect(mail?.html).toContain('<li>Authors: Ada Lovelace, Édouard Šimek</li>');
  expect({ ...row.rendered }).toEqual({
    subject: mail?.subject,
    text: mail?.text,
    html: mail?.html,
  });
  expect(row).toMatchObject({ attempts: 1, lastError: null, note: null, leaseUntil: null });
  expect(row.sentAt).not.toBeNull();
});

test.each([
  { at: 'mail', does: 451 },
  { at: 'rcpt', does: 450 },
  { at: 'end', does: 452 },
  { at: 'rcpt', does: 'stall' },
  { at: 'rcpt', does: 'drop' },
] as const)('%j: the mail waits, and leaves when the server takes it', async (fault) => {
  server.fault = fault;
  const id = await queueReceipt(desk);
  await using _worker = work();
  await expect
    .poll(() => readMail(desk, id), { timeout: 5_000 })
    .toMatchObject({ state: 'queued', attempts: 1 });
  const waiting = await readMail(desk, id);
  expect(waiting.lastError).not.toBeNull();
  const wait = waiting.dueAt.getTime() - systemClock.now().epochMilliseconds;
  expect(wait).toBeGreaterThan(8_000);
  expect(wait).toBeLessThanOrEqual(10_000);
  server.fault = undefined;
  server.had.length = 0;
  await endWait(desk, id);
  expect(await untilMail(desk, id, 'sent')).toMatchObject({ attempts: 2, lastError: null });
  expect(server.had.map(({ mail }) => mail.messageId)).toEqual([waiting.messageId]);
});

test.each([
  { at: 'mail', does: 550 },
  { at: 'rcpt', does: 550 },
  { at: 'end', does: 554 },
] as const)('%j: the mail has failed, in the words of the server', async (fault) => {
  server.fault = fault;
  const id = await queueReceipt(desk);
  await using _worker = work();
  const row = await untilMail(desk, id, 'failed');
  expect(row).toMatchObject({ attempts: 1, sentAt: null });
  expect(row.lastError).toContain(`${fault.does} No, says the ${fault.at}.`);
});

test.each([
  { at: 'end', does: 'drop' },
  { at: 'end', does: 'stall' },
] as const)('%j: the mail is unknown, and no worker sends it again', async (fault) => {
  server.fault = fault;
  const id = await queueReceipt(desk);
  await using _worker = work();
  await untilMail(desk, id, 'unknown');
  server.fault = undefined;
  await setTimeout(200);
  expect(await readMail(desk, id)).toMatchObject({ state: 'unknown', attempts: 1 });
  expect(server.had).toHaveLength(1);
});

test('after its last attempt a mail has failed', async () => {
  server.fault = { at: 'rcpt', does: 450 };
  const id = await queueReceipt(desk);
  await desk.db.updateTable('mail').set({ attempts: 19 }).execute();
  await using _worker = work();
  expect(await untilMail(desk, id, 'failed')).toMatchObject({ attempts: 20 });
});

test('five workers at once send each of forty mails once', async () => {
  const ids = await Promise.all(Array.from({ length: 40 }, () => queueReceipt(desk)));
  await using _one = work();
  await using _two = work();
  await using _three = work();
  await using _four = work();
  await using _five = work();
  for (const id of ids) await untilMail(desk, id, 'sent');
  const received = server.had.map(({ mail }) => mail.messageId);
  expect(received).toHaveLength(40);
  expect(new Set(received).size).toBe(40);
}, 20_000);

test('the same event is one mail to each recipient, and an act that fails is none', async () => {
  const order = receiptFor('ada@example.org');
  await queueMail(desk, order);
  await queueMail(desk, { ...order, recipient: 'ADA@example.org' });
  await queueMail(desk, { ...order, recipient: 'edwin@example.org' });
  const failing = inTransaction(desk, async (desk) => {
    await queueMail(desk, receiptFor('ada@example.org'));
    throw new Error('The act failed.');
  });
  await expect(failing).rejects.toThrow('The act failed.');
  const rows = await desk.db.selectFrom('mail').select('recipient').orderBy('recipient').execute();
  expect(rows.map(({ recipient }) => recipient)).toEqual(['ada@example.org', 'edwin@example.org']);
});

test('half a character in a title does not keep a receipt from being written', async () => {
  const order = receiptFor('ada@example.org');
  await queueMail(desk, { ...order, data: { ...order.data, title: 'Half \ud83d, none \0' } });
  const { data } = await desk.db.selectFrom('mail').select('data').executeTakeFirstOrThrow();
  expect(data['title']).toBe('Half \ufffd, none ');
});

test.each(['sent', 'failed', 'unknown'])(
  'a mail to sign in by holds no secret once it is %s',
  async (state) => {
    const faults = {
      sent: undefined,
      failed: { at: 'rcpt', does: 550 },
      unknown: { at: 'end', does: 'drop' },
    } as const;
    server.fault = faults[state as keyof typeof faults];
    const id = await queueSignIn();
    await using _worker = work();
    const row = await untilMail(desk, id, state);
    expect(JSON.stringify(row)).not.toMatch(/hunter2|40291377|192\.0\.2\.7/);
    expect(Object.keys(row.data)).toEqual(['until']);
    // Only the one that arrived ever told it.
    expect(server.had.map(({ mail }) => mail.text?.includes('40291377'))).toEqual(
      state === 'failed' ? [] : [true],
    );
  },
);

test('a link that ended before it could leave is not sent', async () => {
  const id = await queueSignIn(systemClock.now().subtract({ seconds: 1 }));
  await using _worker = work();
  const row = await untilMail(desk, id, 'failed');
  expect(row.lastError).toBe('What it offers ended before it could be sent.');
  expect(row.data).not.toHaveProperty('code');
  expect(server.had).toEqual([]);
});

test('whoever left gets no mail that was waiting, and their address is gone, also while one is being sent', async () => {
  server.fault = { at: 'end', does: 'stall' };
  await queueReceipt(desk, 'gone@example.org');
  const other = await queueReceipt(desk, 'stays@example.org');
  await using _worker = work();
  await expect.poll(() => server.had.length).toBe(2);
  await queueReceipt(desk, 'gone@example.org');
  await forgetMails(desk, 'gone@example.org');
  await untilMail(desk, other, 'unknown');
  const rows = await desk.db.selectFrom('mail').select('recipient').execute();
  expect(rows).toEqual([{ recipient: 'stays@example.org' }]);
});

test('without a server nothing leaves: organizers read the mail, and the link to sign in by is printed', async () => {
  const receipt = await queueReceipt(desk);
  await using worker = work({ transport: undefined });
  await untilMail(desk, receipt, 'kept');
  await queueMail(desk, signInOrder());
  const { id } = await desk.db
    .selectFrom('mail')
    .select('id')
    .where('template', '=', 'sign-in')
    .executeTakeFirstOrThrow();
  const row = await untilMail(desk, id, 'kept');
  expect(worker.printed).toEqual([
    'Not sent, for ada@example.org (sign-in): link http://desk.example/desk/sign-in/link/?token=hunter2, code 40291377, asker Firefox on Linux, 192.0.2.7',
  ]);
  expect(JSON.stringify(row)).not.toMatch(/hunter2|40291377/);
  expect(row.rendered).toBeNull();
  expect((await readMail(desk, receipt)).rendered?.subject).toMatch(/^Received: no\. 42/);
  expect(server.had).toEqual([]);
});

test('in a rehearsal nothing leaves, whatever server is set and whatever time was', async () => {
  const clock = offsetClock(parseInstant('2031-05-20T12:00:00Z'));
  const rehearsal = { ...desk, clock };
  const id = await queueReceipt(rehearsal);
  await using _worker = work({}, rehearsal);
  expect((await untilMail(desk, id, 'kept')).createdAt.getUTCFullYear()).toBe(2031);
  expect(server.had).toEqual([]);
});

test("an edition's own text is used; where it is broken, the mail still leaves, with a note", async () => {
  const { series } = desk.catalogue();
  const withMail = (text: string): Desk => {
    const mails = new Map([['submission-received', text]]);
    const catalogue = new Catalogue({
      ...series,
      editions: series.editions.map((edition) => ({ ...edition, mails })),
    });
    return { ...desk, catalogue: () => catalogue };
  };
  {
    await using _worker = work({}, withMail('Subject: Got {{number}}\n\nThanks for *{{title}}*.'));
    await untilMail(desk, await queueReceipt(desk), 'sent');
  }
  {
    await using _worker = work({}, withMail('Subject: Got {{numbr}}\n\nThanks.'));
    const row = await untilMail(desk, await queueReceipt(desk), 'sent');
    expect(row.note).toMatch(
      /^content\/mail\/submission-received\.md could not be used.*"\{\{numbr\}\}" stands for nothing/,
    );
  }
  expect(server.had.map(({ mail }) => mail.subject)).toEqual([
    'Got 42',
    'Received: no. 42, Weighing galaxies at z=2',
  ]);
  expect(server.had[0]?.mail.html).toContain('Thanks for <em>Weighing galaxies at z=2</em>.');
  expect(server.had[0]?.mail.text).toContain('You get this mail because');
});
