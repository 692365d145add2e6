import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { openEmbeddedServer, type EmbeddedServer } from '../src/embedded/open-embedded-server.ts';
import { findClaim } from '../src/embedded/server-claim.ts';
import { killServer, serverOf } from './kill-server.ts';
import { runProcess } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function open(folder: string): Promise<EmbeddedServer> {
  const server = await openEmbeddedServer(folder);
  onTestFinished(() => server.close());
  return server;
}

async function ask(server: EmbeddedServer, query: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: server.url('postgres') });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows as unknown[][];
  } finally {
    await client.end();
  }
}

/** Until a server that was killed is there again. */
async function revived(server: EmbeddedServer): Promise<void> {
  for (;;) {
    try {
      await ask(server, 'select 1');
      return;
    } catch {
      await setTimeout(50);
    }
  }
}

test('four processes that start together share one server; it is stopped with the last of them', async () => {
  const folder = temporaryFolder();
  const processes = ['a', 'b', 'c', 'd'].map(() => runProcess('hold-server', [folder]));
  const said = await Promise.all(processes.map((each) => each.line((line) => line.startsWith('server'))));
  expect(new Set(said)).toEqual(new Set([`server ${serverOf(folder)}`]));

  const [first, ...others] = processes;
  first?.child.kill('SIGTERM');
  await first?.line((line) => line === 'closed');
  expect(`server ${serverOf(folder)}`).toBe(said[0]);
  for (const each of others) each.child.kill('SIGTERM');
  await Promise.all(others.map((each) => each.line((line) => line === 'closed')));
  expect(serverOf(folder)).toBeUndefined();
}, 120_000);

test('a user that was killed does not count: the next that leaves stops the server', async () => {
  const folder = temporaryFolder();
  const killed = runProcess('hold-server', [folder]);
  const said = await killed.line((line) => line.startsWith('server'));
  await killed.kill();
  const server = await openEmbeddedServer(folder);
  expect(`server ${serverOf(folder)}`).toBe(said);
  await server.close();
  expect(serverOf(folder)).toBeUndefined();
}, 120_000);

test('a server that is killed comes back at the same address for those who use it, with all that was acknowledged', async () => {
  const folder = temporaryFolder();
  const server = await open(folder);
  const url = server.url('postgres');
  await ask(server, 'create table kept (value integer)');
  await ask(server, 'insert into kept values (7)');
  await killServer(folder);
  await revived(server);
  expect(server.url('postgres')).toBe(url);
  expect(await ask(server, 'select value from kept')).toEqual([[7]]);
}, 120_000);

test('it starts over what killed processes left: a claim whose number is another process by now, an empty claim, a lock', async () => {
  const folder = temporaryFolder();
  await (await openEmbeddedServer(folder)).close();
  const claim = join(folder, 'cluster/postmaster.pid');
  for (const left of [`${process.pid}\n/nowhere\n1\n5432\n/tmp/workshop-db-none\n\n  1 1\nready   \n`, '']) {
    writeFileSync(claim, left);
    writeFileSync(join(folder, 'lock'), `${process.pid} 1`);
    writeFileSync(join(folder, 'lock.broken'), `999999999 1`);
    const server = await openEmbeddedServer(folder);
    expect(await ask(server, 'select 1')).toEqual([[1]]);
    await server.close();
  }
  mkdirSync(join(folder, 'cluster.new/base'), { recursive: true });
  rmSync(join(folder, 'cluster'), { recursive: true });
  expect(await ask(await open(folder), 'select 1')).toEqual([[1]]);
}, 120_000);

test('whose socket was removed is started again, with a socket', async () => {
  const folder = temporaryFolder();
  const holder = runProcess('hold-server', [folder]);
  await holder.line((line) => line.startsWith('server'));
  const socketFolder = findClaim(join(folder, 'cluster'))?.socketFolder ?? '';
  rmSync(socketFolder, { recursive: true });
  expect(await ask(await open(folder), 'select 1')).toEqual([[1]]);
}, 120_000);

test('it listens on a socket that only its user reaches, and on no network; nothing of it is left when it stops', async () => {
  const folder = temporaryFolder();
  const server = await openEmbeddedServer(folder);
  expect(await ask(server, `select current_setting('listen_addresses'), current_setting('fsync')`)).toEqual([
    ['', 'on'],
  ]);
  const socketFolder = findClaim(join(folder, 'cluster'))?.socketFolder ?? '';
  expect(statSync(socketFolder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'cluster')).mode & 0o777).toBe(0o700);
  await server.close();
  expect(existsSync(socketFolder)).toBe(false);
}, 120_000);

test('the folder may lie deeper than the address of a socket is long, behind spaces, quotes and letters of all kinds', async () => {
  const folder = join(temporaryFolder(), `it's "deep", déjà vu`, 'd'.repeat(120), 'postgres');
  expect(await ask(await open(folder), 'select 1')).toEqual([[1]]);
}, 120_000);

test('started by root below a folder that nobody else may enter, it runs as somebody else all the same', async () => {
  const closed = join(temporaryFolder(), 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const folder = join(closed, 'postgres');
  const server = await open(folder);
  expect(await ask(server, 'select 1')).toEqual([[1]]);
  expect(statSync(join(folder, 'cluster')).uid).not.toBe(0);
  await killServer(folder);
  await revived(server);
}, 120_000);

test('data of another major version are refused, and left as they are', async () => {
  const folder = temporaryFolder();
  await (await openEmbeddedServer(folder)).close();
  const version = join(folder, 'cluster/PG_VERSION');
  const ours = readFileSync(version, 'utf8').trim();
  writeFileSync(version, '14\n');
  await expect(openEmbeddedServer(folder)).rejects.toThrow(
    `was written by PostgreSQL 14, and this is PostgreSQL ${ours}. Make a backup`,
  );
  rmSync(version);
  await expect(openEmbeddedServer(folder)).rejects.toThrow('is not a database of PostgreSQL');
}, 120_000);

test('a lock that cannot be read is named, with what to do', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock'), 'scribble');
  await expect(openEmbeddedServer(folder)).rejects.toThrow(
    /lock .* cannot be read: .*\/lock\. .*remove that file/,
  );
});

test('a file where the folder should be is named', async () => {
  const folder = join(temporaryFolder(), 'postgres');
  writeFileSync(folder, '');
  await expect(openEmbeddedServer(folder)).rejects.toThrow(
    `cannot use ${folder}: a file is where a folder should be`,
  );
});
