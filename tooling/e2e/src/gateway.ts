import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { programEnvironment, ROOT } from './repository.ts';

/** The built gateway's program. */
export const GATEWAY = join(ROOT, 'apps/gateway/dist/main.js');

/** A gateway of our own, on a free port. */
export interface RunningGateway {
  /** Origin without a slash at its end. */
  readonly url: string;
  readonly process: ChildProcess;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}

/** What a gateway is started with. */
export interface GatewayOptions {
  /** Instant its clock is set to; the machine's time without it. */
  readonly at?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts the built gateway, as `npm start` does, and waits until it says where it listens.
 *
 * @throws {Error} with what it said, when it ends instead or says nothing for half a minute
 */
export async function startGateway({ at, env = {} }: GatewayOptions = {}): Promise<RunningGateway> {
  const child = spawn(process.execPath, [GATEWAY, '--port', '0', ...(at === undefined ? [] : ['--at', at])], {
    cwd: ROOT,
    env: programEnvironment({ NODE_ENV: 'production', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const deadline = setTimeout(() => child.kill('SIGKILL'), 30_000);
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /^The series is at (http:\/\/\S+)$/.exec(line)?.[1];
      if (url === undefined) continue;
      // What it prints from now on is read and dropped, or it would wait for a reader.
      child.stdout.resume();
      return { url, process: child, stop: () => end(child) };
    }
  } finally {
    clearTimeout(deadline);
  }
  throw new Error(`The gateway ended before it listened:\n${complaints}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  const deadline = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await closed;
  clearTimeout(deadline);
}
