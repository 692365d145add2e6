import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { makeDataFolder } from './data-folder.ts';
import { programEnvironment, ROOT } from './repository.ts';

/** The built gateway's program. */
export const GATEWAY = join(ROOT, 'apps/gateway/dist/main.js');

/** A gateway of our own, on a free port. */
export interface RunningGateway {
  /** Origin without a slash at its end. */
  readonly url: string;
  readonly process: ChildProcess;
  /** What it has printed since, line by line: sign-in links among it. */
  readonly said: readonly string[];
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
 * @throws {Error} with what it said, when it ends instead or says nothing for a minute
 */
export async function startGateway({ at, env = {} }: GatewayOptions = {}): Promise<RunningGateway> {
  const data = env['DATA_DIR'] === undefined ? makeDataFolder() : undefined;
  try {
    const started = await listen(at, data === undefined ? env : { ...env, DATA_DIR: data.folder });
    const stop = async () => {
      await end(started.process);
      data?.remove();
    };
    return { ...started, stop };
  } catch (error) {
    data?.remove();
    throw error;
  }
}

async function listen(
  at: string | undefined,
  env: Readonly<Record<string, string>>,
): Promise<Omit<RunningGateway, 'stop'>> {
  const child = spawn(process.execPath, [GATEWAY, '--port', '0', ...(at === undefined ? [] : ['--at', at])], {
    cwd: ROOT,
    env: programEnvironment({ NODE_ENV: 'production', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const deadline = setTimeout(() => child.kill('SIGKILL'), 60_000);
  const url = await new Promise<string | undefined>((resolve) => {
    // It is read to its end, or it would wait for a reader.
    createInterface({ input: child.stdout })
      .on('line', (line) => {
        said.push(line);
        const listening = /^The series is at (http:\/\/\S+)$/.exec(line)?.[1];
        if (listening !== undefined) resolve(listening);
      })
      .once('close', () => resolve(undefined));
  });
  clearTimeout(deadline);
  if (url === undefined) throw new Error(`The gateway ended before it listened:\n${complaints}`);
  return { url, process: child, said };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  const deadline = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await closed;
  clearTimeout(deadline);
}
