import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { consumerEnvironment } from '../consumer-environment.ts';

/**
 * A package registry of our own: verdaccio in a process of its own, on loopback, with an empty storage in a temporary folder. It
 * holds what is published to it and asks no other registry for anything.
 */
export class LocalRegistry {
  readonly #process: ChildProcess;
  readonly #folder: string;
  /** Its address, with the slash at the end: `http://127.0.0.1:43210/`. */
  readonly url: string;

  private constructor(process: ChildProcess, folder: string, port: number) {
    this.#process = process;
    this.#folder = folder;
    this.url = `http://127.0.0.1:${port}/`;
  }

  /** @throws with what verdaccio said, when it ends before it listens */
  static async start(): Promise<LocalRegistry> {
    const folder = mkdtempSync(join(tmpdir(), 'registry-'));
    const config = join(folder, 'config.yaml');
    writeFileSync(config, describeRegistry(folder));
    const child = spawn(process.execPath, [join(import.meta.dirname, 'serve-registry.ts'), config], {
      env: consumerEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    const port = await new Promise<number>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const found = /^\{"port":(\d+)\}$/.exec(line)?.[1];
        if (found === undefined) said.push(line);
        else resolve(Number(found));
      });
      child.once('exit', (code) => reject(new Error(`verdaccio ended (${code}):\n${said.join('\n')}`)));
    });
    return new LocalRegistry(child, folder, port);
  }

  /**
   * Settings of npm and pnpm for who publishes here: the scope's registry, and the token of a new account.
   *
   * @returns the text of an `.npmrc`
   */
  async publisherSettings(scope: string): Promise<string> {
    const response = await fetch(`${this.url}-/user/org.couchdb.user:maintainer`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'maintainer', password: 'for-this-rehearsal' }),
    });
    const { token } = (await response.json()) as { token?: string };
    if (token === undefined) throw new Error(`verdaccio gives no token: ${response.status}`);
    return `${this.readerSettings(scope)}${this.url.replace('http:', '')}:_authToken=${token}\n`;
  }

  /** Settings of npm for who installs from here. Every other scope stays with the machine's own registry. */
  readerSettings(scope: string): string {
    return `${scope}:registry=${this.url}\n`;
  }

  /** Ends its process, and no other, and removes what it stored. */
  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const ended = once(this.#process, 'exit');
      this.#process.kill('SIGTERM');
      await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Anyone reads, accounts publish, nothing is fetched from elsewhere, and there are no pages. */
function describeRegistry(folder: string): string {
  return `storage: ${join(folder, 'storage')}
auth: { htpasswd: { file: ${join(folder, 'htpasswd')}, max_users: 1 } }
uplinks: {}
packages: { '**': { access: $all, publish: $authenticated } }
web: { enable: false }
middlewares: {}
log: { type: stdout, format: json, level: error }
`;
}
