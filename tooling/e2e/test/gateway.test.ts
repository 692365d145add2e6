import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, get, request, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startOpenGateway } from '../src/open-gateway.ts';
import { GATEWAY, startGateway, type RunningGateway } from '../src/gateway.ts';
import { expectOwnCodeOnly } from '../src/own-code-only.ts';
import { readSeriesOfRepository, ROOT } from '../src/repository.ts';
import { runProgram } from '../src/run-program.ts';

const runGateway = (...args: string[]) =>
  runProgram(process.execPath, [GATEWAY, ...args], { cwd: ROOT, timeLimit: 20_000 });

describe('a running gateway', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startOpenGateway();
    return () => gateway.stop();
  });
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(gateway.url + path, { redirect: 'manual', ...init });

  test('answers /healthz once all is ready', async () => {
    const response = await ask('/healthz');
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: 200,
      body: { status: 'ok' },
    });
  });

  test.each(['/', '/icml2022/', '/icml2023/', '/icml2025/', '/nothing-here/'])(
    '%s tells browsers to run nothing but our own',
    async (path) => {
      const { headers } = await ask(path);
      expectOwnCodeOnly(headers);
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    },
  );

  test.each([
    { path: '/icml2025', to: '/icml2025/' },
    { path: '/icml2023/papers', to: '/icml2023/papers/' },
    { path: '/editions', to: '/editions/' },
  ])('$path is sent to $to for good', async ({ path, to }) => {
    const response = await ask(path);
    expect(response.status).toBe(308);
    expect(new URL(response.headers.get('location') ?? '', gateway.url + path).pathname).toBe(to);
  });

  test('the bare number of a paper leads to its whole address', async () => {
    const response = await ask('/icml2023/papers/81/');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toMatch(/^\/icml2023\/papers\/81-[a-z0-9-]+\/$/);
    const wrongWords = await ask('/icml2023/papers/81-other-words/');
    expect(wrongWords.headers.get('location')).toBe(response.headers.get('location'));
  });

  test.each([
    '/nothing-here/',
    '/icml1999/',
    '/icml2025/nothing-here/',
    '/icml2023/papers/99999/',
    '/people/nobody-of-this-name/',
    '/icml2025/assets/nothing.pdf',
  ])('%s is not found, and the page says where to go instead', async (path) => {
    const response = await ask(path, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    const page = await response.text();
    expect(page).toMatch(/<h1[ >]/);
    expect(page).toMatch(/href="\/"/);
    expect(page).not.toMatch(/node_modules|at .*\.(js|ts):\d+/);
  });

  test("what an edition does not have is missed in its own frame, with that year's menu", async () => {
    const page = await (await ask('/icml2022/nothing/at/all/')).text();
    expect(page).toContain('href="/icml2022/theme.css"');
    expect(page).toContain('href="/icml2022/programme/"');
  });

  test.each([
    '/icml2025/assets/..%2fedition.yaml',
    '/icml2025/assets/..%2f..%2fpeople.yaml',
    '/icml2025/assets/%2e%2e%2fedition.yaml',
    '/icml2025/assets/..%5cedition.yaml',
    '/icml2025/assets/%00',
    '/%2e%2e/%2e%2e/package.json',
  ])('%s gives no file away', async (path) => {
    // As it stands: fetch would tidy the dots away before they are sent.
    const { status, body } = await askLiterally(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/yaml-language-server|aliases:|"workspaces"|ml4astro-series/);
  });

  test('an address that cannot be decoded is a bad request, and the gateway lives on', async () => {
    expect((await askLiterally('/icml2025/%E0%A4%A/')).status).toBe(400);
    expect((await ask('/healthz')).status).toBe(200);
  });

  test('pages travel compressed to who takes it, and plain to who does not', async () => {
    const compressed = await ask('/icml2023/papers/', { headers: { 'accept-encoding': 'gzip' } });
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    expect(compressed.headers.get('vary')).toMatch(/accept-encoding/i);
    const plain = await ask('/icml2023/papers/', { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    // Each page says when it was rendered.
    const read = async (response: Response) => (await response.text()).replace(/data-now="[^"]*"/, '');
    expect(await read(compressed)).toBe(await read(plain));
  });

  test('the API answers over HTTP at /trpc', async () => {
    const response = await ask('/trpc/series.get');
    const { result } = (await response.json()) as { result: { data: { editions: { year: number }[] } } };
    expect(response.status).toBe(200);
    expect(result.data.editions.map(({ year }) => year)).toEqual(expect.arrayContaining([2022, 2023, 2025]));
  });

  test('another site may read the public record, as nobody, and can write nothing', async () => {
    const headers = { origin: 'https://elsewhere.example', 'content-type': 'application/json' };
    const read = await ask('/trpc/series.get', { headers });
    expect(read.headers.get('access-control-allow-origin')).toBe('*');
    expect(read.headers.get('access-control-allow-credentials')).toBeNull();
    const written = await ask('/trpc/series.get', { method: 'POST', headers, body: '{}' });
    expect(written.status).toBe(405);
    const posted = await ask('/icml2025/', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=1',
    });
    expect([403, 405]).toContain(posted.status);
  });

  async function askLiterally(path: string): Promise<{ status: number | undefined; body: string }> {
    const { hostname, port } = new URL(gateway.url);
    const [response] = (await once(request({ hostname, port, path }).end(), 'response')) as [IncomingMessage];
    let body = '';
    for await (const chunk of response.setEncoding('utf8')) body += chunk;
    return { status: response.statusCode, body };
  }
});

describe('the sealed editions of this repository', () => {
  const sealed = readSeriesOfRepository().editions.filter((edition) => edition.sealed);
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway();
    return () => gateway.stop();
  });
  const ask = (path: string) => fetch(gateway.url + path, { redirect: 'manual' });

  test('are there', () => {
    expect(sealed.map(({ year }) => year)).toEqual(expect.arrayContaining([2022, 2023]));
  });

  test('are served from their static builds, byte for byte', async () => {
    for (const { slug, folder } of sealed)
      for (const page of ['index.html', 'papers/index.html', 'edition.json', 'theme.css', 'card.png']) {
        const response = await ask(`/${slug}/${page.replace(/index\.html$/, '')}`);
        const built = readFileSync(join(folder, 'build', slug, page));
        expect(Buffer.from(await response.arrayBuffer()).equals(built), `${slug}/${page}`).toBe(true);
      }
  });

  test('tell browsers to run nothing but our own, in the page and in the headers', async () => {
    for (const { slug } of sealed) {
      const response = await ask(`/${slug}/`);
      expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await response.text()).toMatch(
        /http-equiv="content-security-policy" content="default-src 'none'/i,
      );
    }
  });

  test('send every bare path on to the one with its slash, and a number of a paper to its page', async () => {
    for (const { slug, contributions } of sealed) {
      const response = await ask(`/${slug}/papers`);
      expect([response.status, response.headers.get('location')]).toEqual([308, `/${slug}/papers/`]);
      const id = contributions[0]?.id ?? '';
      expect(await (await ask(`/${slug}/papers/${id}/`)).text()).toMatch(
        new RegExp(`http-equiv="refresh" content="0; url=/${slug}/papers/${id}-[a-z0-9-]+/"`),
      );
    }
  });

  test('say since when they are sealed', async () => {
    for (const { slug, seal } of sealed)
      expect(await (await ask(`/${slug}/`)).text()).toContain(`<time datetime="${seal?.sealedAt}">`);
  });
});

test('a taken port is one sentence with a way out, and exit code 1', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void holder.close());
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  const { code, stdout, stderr } = await runGateway('--port', String(port));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe(
    `Port ${port} is taken. Stop what listens there, or choose another: npm start -- --port ${port + 1}\n`,
  );
});

test.each([
  { args: ['--at', 'tomorrow'], says: /^--at: "tomorrow" is not an instant\. .*2025-05-20T12:00:00Z/ },
  { args: ['--at', '2025-05-20T12:00:00'], says: /^--at: "2025-05-20T12:00:00" is not an instant\./ },
  { args: ['--port', '70000'], says: /^--port 70000 is not a port: use a number from 0 to 65535\./ },
  { args: ['--colour', 'red'], says: /--colour[\s\S]*Usage: npm start/ },
])('$args is refused with what would be right, and exit code 2', async ({ args, says }) => {
  const { code, stdout, stderr } = await runGateway(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it in seconds, though a browser keeps its connection',
  async (signal) => {
    const gateway = await startGateway();
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    const [response] = (await once(get(`${gateway.url}/`, { agent }), 'response')) as [IncomingMessage];
    await once(response.resume(), 'end');

    const closed = once(gateway.process, 'close', { signal: AbortSignal.timeout(15_000) });
    gateway.process.kill(signal);
    expect(await closed).toEqual([0, null]);
  },
);
