import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Clone } from './clone.ts';

test('the arguments go to the gateway untouched, and what it builds stays quiet', async () => {
  const { code, stdout, stderr } = await new Clone().run([
    'start',
    '--port',
    '4400',
    '--at',
    '2025-05-20T12:00:00Z',
  ]);
  expect(stdout).toBe('production --port 4400 --at 2025-05-20T12:00:00Z\n');
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(0, 12)),
  ).toEqual(['▸ Installing', '▸ Building w', '▸ Starting t']);
  expect(code).toBe(0);
});

test('besides the gateway, the sealed editions are built: it serves their static sites', async () => {
  const clone = new Clone();
  for (const year of ['2022', '2025'])
    clone.write(`editions/${year}/package.json`, `{ "name": "@series/edition-${year}" }`);
  clone.write('editions/2022/seal.json', '{}');
  clone.program('turbo', `echo "$@" > '${clone.root}/turbo-args'`);
  expect((await clone.run(['start'])).code).toBe(0);
  const args = readFileSync(`${clone.root}/turbo-args`, 'utf8').split(' ');
  expect(args.filter((each) => each.startsWith('--filter'))).toEqual([
    '--filter=@ml4astro/gateway...',
    '--filter=@series/edition-2022',
  ]);
});

test('a build that fails is shown, and nothing starts', async () => {
  const clone = new Clone();
  clone.program('turbo', 'echo "site: page 3 is broken"; exit 2');
  const { code, stdout, stderr } = await clone.run(['start']);
  expect(stderr).toMatch(/site: page 3 is broken\n✗ The build failed \(exit code 2\)/);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});

test("the gateway's exit code is the exit code of the run", async () => {
  const clone = new Clone();
  clone.write('apps/gateway/dist/main.js', 'process.exit(3);');
  expect((await clone.run(['start'])).code).toBe(3);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s reaches the gateway, which may take its leave',
  async (signal) => {
    const clone = new Clone();
    clone.write(
      'apps/gateway/dist/main.js',
      `process.once('${signal}', () => { console.log('closing'); process.exit(0); });
     setTimeout(() => process.exit(9), 10_000);
     console.log('ready');`,
    );
    const ended = await clone.run(['start'], (text, pid) => {
      if (text.includes('ready')) process.kill(pid, signal);
    });
    expect(ended).toMatchObject({ code: 0, stdout: 'ready\nclosing\n' });
  },
);

test('a signal that npm passes on a second time is not taken for impatience', async () => {
  const clone = new Clone();
  clone.write(
    'apps/gateway/dist/main.js',
    `let signals = 0;
     process.on('SIGTERM', () => { signals += 1; });
     setTimeout(() => { console.log(signals); process.exit(0); }, 600);
     console.log('ready');`,
  );
  const ended = await clone.run(['start'], (text, pid) => {
    if (!text.includes('ready')) return;
    process.kill(pid, 'SIGTERM');
    setTimeout(() => process.kill(pid, 'SIGTERM'), 100);
  });
  expect(ended.stdout).toBe('ready\n1\n');
});

test('a gateway that a signal killed ends the run as shells count: 128 and the number of the signal', async () => {
  const clone = new Clone();
  clone.write('apps/gateway/dist/main.js', `process.kill(process.pid, 'SIGKILL');`);
  expect((await clone.run(['start'])).code).toBe(137);
});

test('an unknown command is refused with the two that exist', async () => {
  expect((await new Clone().run(['dance'])).stderr).toBe(
    '✗ "dance" is not a command of the bootstrap; it knows "start" and "test".\n',
  );
});

test('when the shell that npm had started is killed, the gateway stops too', async () => {
  const clone = new Clone();
  clone.write(
    'apps/gateway/dist/main.js',
    `process.once('SIGTERM', () => process.exit(0));
     setTimeout(() => process.exit(9), 20_000);
     console.log('gateway', process.pid);`,
  );
  const shell = spawn('sh', ['-c', `'${process.execPath}' tooling/bootstrap/run.mjs start; true`], {
    cwd: clone.root,
    env: { PATH: `${clone.root}/programs:/usr/bin:/bin` },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [said] = (await once(shell.stdout, 'data')) as [Buffer];
  const gateway = Number(/gateway (\d+)/.exec(said.toString())?.[1]);
  shell.kill('SIGTERM');
  await expect.poll(() => isRunning(gateway), { timeout: 10_000 }).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
