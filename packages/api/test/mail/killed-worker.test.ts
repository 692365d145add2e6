import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smtpTransport } from '../../src/desk/mail/delivery/smtp-transport.ts';
import { startMailWorker } from '../../src/desk/mail/mail-worker.ts';
import { openTestDesk, type TestDesk } from '../desk/open-test-desk.ts';
import { FaultyMailServer } from './faulty-mail-server.ts';
import { queueReceipt, readMail, untilMail } from './mail-desk.ts';

let opened: TestDesk;
let server: FaultyMailServer;
const folder = mkdtempSync(join(tmpdir(), 'mail-worker-'));
const LEASE = 3_000;

beforeAll(async () => {
  [opened, server] = await Promise.all([openTestDesk(), FaultyMailServer.open()]);
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await opened.close();
  rmSync(folder, { recursive: true });
});

test('a worker killed after the server took the mail leaves it unknown, and the next worker does not send it', async () => {
  const { desk } = opened;
  // The server has all of it, and its word is on the way when the worker dies.
  server.fault = { at: 'end', does: 'stall' };
  const id = await queueReceipt(desk);
  const worker = spawn(
    process.execPath,
    [
      '--conditions=source',
      join(import.meta.dirname, 'processes', 'work-mail.ts'),
      opened.databaseUrl,
      String(server.server.port),
      String(LEASE),
      folder,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const ended = once(worker, 'exit');
  await expect.poll(() => server.had.length, { timeout: 20_000 }).toBe(1);
  worker.kill('SIGKILL');
  await ended;
  expect(await readMail(desk, id)).toMatchObject({ state: 'sending', attempts: 1 });

  server.fault = undefined;
  const next = startMailWorker(desk, {
    transport: smtpTransport(server.server),
    print: () => undefined,
    interval: 20,
  });
  const row = await untilMail(desk, id, 'unknown');
  expect(row.lastError).toMatch(/^The process that was sending it ended/);
  const another = await queueReceipt(desk);
  await untilMail(desk, another, 'sent');
  await setTimeout(200);
  await next.stop();
  expect(server.had).toHaveLength(2);
  expect(await readMail(desk, id)).toMatchObject({ state: 'unknown', attempts: 1 });
  expect(opened.errors).toEqual([]);
}, 40_000);
