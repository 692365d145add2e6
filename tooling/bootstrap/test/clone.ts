import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a run of the bootstrap came to. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A clone in a folder of its own, with our bootstrap and programs that only pretend: `npx`, `turbo`, the gateway and the runner of
 * the suites. Each `npx` call leaves a line in `calls`.
 */
export class Clone {
  readonly root = mkdtempSync(join(tmpdir(), 'clone-'));
  readonly #programs = join(this.root, 'programs');

  constructor() {
    for (const file of globSync('*.mjs', { cwd: join(import.meta.dirname, '..') })) {
      this.write(`tooling/bootstrap/${file}`, readFileSync(join(import.meta.dirname, '..', file), 'utf8'));
    }
    this.write('package.json', '{ "packageManager": "pnpm@12.21.0", "engines": { "node": ">=22.18" } }');
    this.write('pnpm-lock.yaml', 'lockfileVersion: 9.0');
    this.write('tooling/vitest/src/run-suites.ts', 'console.log(`suites ${process.argv.slice(2)}`);');
    this.write('apps/gateway/dist/main.js', 'console.log(process.env.NODE_ENV, ...process.argv.slice(2));');
    this.program('npx', `echo "$@" >> '${this.root}/calls'`);
    this.program('turbo', 'echo building');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Puts a shell script into the PATH of the runs. */
  program(name: string, script: string): void {
    this.write(`programs/${name}`, `#!/bin/sh\n${script}\n`);
    chmodSync(join(this.#programs, name), 0o755);
  }

  /** What `npx` was asked for, call by call. */
  calls(): string[] {
    const calls = join(this.root, 'calls');
    return existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [];
  }

  /** Runs `run.mjs`; `onOutput` sees standard output as it comes, and may send signals. */
  run(
    args: readonly string[],
    onOutput: (text: string, pid: number) => void = () => {},
    path = `${this.#programs}:/usr/bin:/bin`,
  ): Promise<Ended> {
    const child = spawn(process.execPath, [join(this.root, 'tooling/bootstrap/run.mjs'), ...args], {
      env: { PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      onOutput(text, child.pid ?? 0);
    });
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
  }
}
