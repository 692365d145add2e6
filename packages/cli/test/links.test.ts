import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../src/site/list-files.ts';
import { digestContent } from '../src/archive/digest-content.ts';
import { runWorkshop, VALID } from './run-workshop.ts';
import { sealCopy } from './seal-copy.ts';

let server: Server;
let host: string;
let asked: { readonly method: string; readonly url: string; readonly agent: string }[] = [];
const overloaded = new Map<string, number>();

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    asked.push({ method, url, agent: request.headers['user-agent'] ?? '' });
    const answer = (status: number, headers: Record<string, string> = {}) =>
      void response.writeHead(status, headers).end(method === 'HEAD' ? undefined : 'x'.repeat(1000));
    if (url === '/gone') return answer(410);
    if (url === '/no-head') return answer(method === 'HEAD' ? 405 : 200);
    if (url === '/moved') return answer(301, { location: '/new' });
    if (url === '/moved-and-gone') return answer(301, { location: '/gone' });
    if (url === '/login') return answer(302, { location: '/new' });
    if (url === '/around') return answer(302, { location: '/around' });
    if (url === '/bots') return answer(403);
    if (url === '/silent') return undefined;
    if (url === '/broken') return void request.socket.destroy();
    if (url === '/busy') {
      const times = (overloaded.get(url) ?? 0) + 1;
      overloaded.set(url, times);
      return answer(times < 3 ? 503 : 200, { 'retry-after': '0' });
    }
    return answer(200);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
);

let root: string;
let editions: string;
beforeEach(() => {
  asked = [];
  overloaded.clear();
  root = realpathSync(mkdtempSync(join(tmpdir(), 'workshop-links-')));
  editions = join(root, 'editions');
  cpSync(VALID, editions, { recursive: true });
  // Nobody outside this machine is asked: every address of the series becomes the server's.
  for (const file of listFiles(editions).filter((path) => /\.(?:yaml|md)$/.test(path)))
    edit(file, (text) => text.replaceAll(/https:\/\/[^\s"'<>)}\]]+/g, `${host}/fine`));
  return () => rmSync(root, { recursive: true, force: true });
});

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(editions, file), change(readFileSync(join(editions, file), 'utf8')));
}

const links = (...args: string[]) => runWorkshop(['links', ...args], { cwd: root });
const here = (...args: string[]) => links('--allow-private', '--retries', '0', ...args);
const addProse = (path: string) =>
  edit('2031/content/call.md', (text) => `${text}\nSee [here](${host}${path}).\n`);

describe('workshop links', () => {
  test('is content where every address answers, and asks each once, as who it is', async () => {
    const run = await here();
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: '',
      stdout: '1 answer, 0 dead, 0 moved for good, 0 to look at yourself\n',
    });
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['HEAD /fine']);
    expect(asked[0]?.agent).toMatch(/^workshop-links\/1\.0/);
  });

  test('names what died with its place and what to do, and changes no file', async () => {
    addProse('/gone');
    edit('2031/edition.yaml', (text) => text.replace('/fine', '/gone#part'));
    const before = listFiles(editions).map((path) => digestContent(join(editions, path)));
    const run = await here();
    expect(run.exitCode).toBe(1);
    const lines = readFileSync(join(editions, '2031/content/call.md'), 'utf8').split('\n').length - 1;
    expect(run.stdout).toContain(
      `editions/2031/content/call.md:${lines}:12  ${host}/gone\n  Dead: it answers 410. Write where it is now`,
    );
    expect(run.stdout).toMatch(/editions\/2031\/edition\.yaml:\d+:\d+ {2}http/);
    expect(run.stdout).toContain('1 dead');
    expect(listFiles(editions).map((path) => digestContent(join(editions, path)))).toEqual(before);
  });

  test.each([
    ['/no-head', 0, '2 answer, 0 dead'],
    ['/moved', 0, 'It moved for good (301) to'],
    ['/moved-and-gone', 1, 'Dead: it answers 410'],
    ['/login', 0, '2 answer, 0 dead, 0 moved'],
    ['/around', 1, 'Dead: it leads on more than 10 times'],
    ['/bots', 0, 'It answers programs with 403. Look at it in a browser.'],
    ['/broken', 1, 'Dead: UND_ERR_SOCKET'],
  ])('%s: exits %i, says %s', async (path, exitCode, says) => {
    addProse(path);
    const run = await here();
    expect(run.stdout).toContain(says);
    expect(run).toMatchObject({ exitCode, stderr: '' });
  });

  test('asks again where a host is busy, and waits only so long for one that is silent', async () => {
    addProse('/busy');
    expect(await links('--allow-private')).toMatchObject({ exitCode: 0, stderr: '' });
    addProse('/silent');
    overloaded.clear();
    const run = await links('--allow-private', '--retries', '2', '--timeout', '1');
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('Dead: it did not answer in time.');
  }, 60_000);

  test('asks no address of this machine or its own network unless told to', async () => {
    addProse('/gone');
    edit(
      '2031/content/call.md',
      (text) => `${text}\n<http://192.168.0.1/admin> <http://[::1]/> <http://localhost/x>\n`,
    );
    const run = await links('--json');
    expect(run.exitCode).toBe(0);
    const report = JSON.parse(run.stdout) as { readonly private: readonly { readonly address: string }[] };
    expect(report.private.map(({ address }) => address)).toEqual(
      expect.arrayContaining([
        `${host}/gone`,
        'http://192.168.0.1/admin',
        'http://[::1]/',
        'http://localhost/x',
      ]),
    );
    expect(asked).toEqual([]);
  });

  test('of one year looks at its own files and the persons whom it names', async () => {
    edit(
      'people.yaml',
      (text) => `${text}- id: nobody-here\n  name: Nobody Here\n  homepage: ${host}/gone\n`,
    );
    expect(await here()).toMatchObject({ exitCode: 1 });
    expect(await here('2031')).toMatchObject({ exitCode: 0 });
  });

  test('of a sealed year says that its files stay', async () => {
    addProse('/gone');
    sealCopy(editions, 2031);
    const run = await here('2031');
    expect(run).toMatchObject({ exitCode: 1 });
    expect(run.stdout).toContain('This edition is sealed: its files stay');
  });

  test('where nothing answers at all, says that this machine is offline', async () => {
    for (const file of listFiles(editions).filter((path) => /\.(?:yaml|md)$/.test(path)))
      edit(file, (text) => text.replaceAll(`${host}/fine`, 'https://one.invalid/'));
    edit('2031/content/call.md', (text) => `${text}\n<https://two.invalid/> <https://three.invalid/>\n`);
    const run = await here();
    expect(run).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringContaining('seems to be offline'),
    });
  });

  test.each([
    [['2030'], 'There is no edition of "2030"'],
    [['last'], 'There is no edition of "last"'],
    [['--timeout', '0'], '--timeout "0"'],
    [['--retries', 'x'], '--retries "x"'],
    [['--jsno'], 'Did you mean --json?'],
  ])('%j is a wrong call', async (args, says) => {
    expect(await links(...args)).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining(says),
    });
  });
});
