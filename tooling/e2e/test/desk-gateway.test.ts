import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeDataFolder } from '../src/data-folder.ts';
import { GATEWAY, startGateway, type RunningGateway } from '../src/gateway.ts';
import { expectOwnCodeOnly } from '../src/own-code-only.ts';
import { ROOT } from '../src/repository.ts';
import { runProgram } from '../src/run-program.ts';

describe('the desk of a running gateway', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway({ at: '2025-05-20T12:00:00Z' });
    return () => gateway.stop();
  });
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(gateway.url + path, { redirect: 'manual', ...init });

  test.each(['/desk/', '/desk/sign-in/', '/desk/2025/', '/desk/nothing-here/'])(
    '%s runs nothing but our own, is kept by nobody and tells nobody where it was',
    async (path) => {
      const { headers } = await ask(path);
      expectOwnCodeOnly(headers);
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  test.each(['/desk/profile/', '/desk/2025/all/', '/desk/2025/mail/', '/desk/2025/submissions/new/'])(
    '%s asks who it is first, and comes back',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(303);
      const to = new URL(response.headers.get('location') ?? '', gateway.url);
      expect([to.pathname, to.searchParams.get('next')]).toEqual(['/desk/sign-in/', path]);
    },
  );

  test('its procedures answer at /trpc: 401 without a session, and never a stack trace', async () => {
    const input = encodeURIComponent(JSON.stringify({ edition: 2025 }));
    const response = await ask(`/trpc/submission.list?input=${input}`);
    const body = await response.text();
    expect(response.status).toBe(401);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(body).toContain('Sign in first.');
    expect(body).not.toMatch(/node_modules|"stack"|at .*\.(js|ts):\d+/);
  });

  test('a page of another site changes nothing', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    const form = { method: 'POST', body: new URLSearchParams({ email: 'vera@observatory.example' }) };
    expect((await ask('/desk/sign-in/?/mail', { ...form, headers })).status).toBe(403);
    const json = { method: 'POST', body: '{"edition":2025,"creationKey":"k"}' };
    const asked = await ask('/trpc/submission.create', {
      ...json,
      headers: { ...headers, 'content-type': 'application/json' },
    });
    expect(asked.status).toBe(403);
  });

  test('a browser that calls this machine localhost is led to the address of its session', async () => {
    const { port } = new URL(gateway.url);
    const { statusCode, headers } = await askAs(`localhost:${port}`, '/desk/2025/?done=saved');
    expect([statusCode, headers.location]).toEqual([307, `${gateway.url}/desk/2025/?done=saved`]);
  });

  test('a form larger than any of ours is refused before it is read', async () => {
    const response = await ask('/desk/sign-in/?/mail', {
      method: 'POST',
      headers: { origin: gateway.url },
      body: new URLSearchParams({ email: 'v'.repeat(1_000_001) }),
    });
    expect(response.status).toBe(413);
  });

  test('the first start says how to become the admin, and where the data lie', () => {
    expect(gateway.said.join('\n')).toMatch(
      /Whoever opens this link first, once, becomes it: http:\/\/127\.0\.0\.1:\d+\/desk\/first-admin\/\?token=\S{40,}/,
    );
    expect(gateway.said.join('\n')).toMatch(/This is a rehearsal: .*no mail leaves/);
  });

  async function askAs(host: string, path: string): Promise<IncomingMessage> {
    const { hostname, port } = new URL(gateway.url);
    const [response] = (await once(
      request({ hostname, port, path, headers: { host } }).end(),
      'response',
    )) as [IncomingMessage];
    response.resume();
    return response;
  }
});

describe('a gateway that cannot keep a desk says why in a sentence, and exit code 1', () => {
  test.each([
    {
      what: 'a database that is not there',
      env: { DATABASE_URL: 'postgres://desk:secret@127.0.0.1:9/desk' },
      says: /127\.0\.0\.1:9/,
    },
    {
      what: 'a bucket that is not there',
      env: { FILES_URL: 'http://KEY:secret@127.0.0.1:9/papers' },
      says: /127\.0\.0\.1:9/,
    },
  ])('$what', async ({ env, says }) => {
    const data = makeDataFolder();
    try {
      const { code, stdout, stderr } = await runProgram(process.execPath, [GATEWAY, '--port', '0'], {
        cwd: ROOT,
        timeLimit: 60_000,
        env: { DATA_DIR: data.folder, ...env },
      });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(says);
      expect(stderr).not.toMatch(/secret|^\s+at /m);
    } finally {
      data.remove();
    }
  });

  test('files of another database', async () => {
    const data = makeDataFolder();
    try {
      await (await startGateway({ env: { DATA_DIR: data.folder } })).stop();
      rmSync(join(data.folder, 'postgres'), { recursive: true });
      const { code, stderr } = await runProgram(process.execPath, [GATEWAY, '--port', '0'], {
        cwd: ROOT,
        timeLimit: 60_000,
        env: { DATA_DIR: data.folder },
      });
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /^The stored files belong to another database: the desk was not opened\. .* FILES_URL or DATA_DIR\..*\n$/,
      );
    } finally {
      data.remove();
    }
  });
});
