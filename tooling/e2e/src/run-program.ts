import { spawn } from 'node:child_process';
import { programEnvironment } from './repository.ts';

/** What a program came to. */
export interface Ended {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a program is run. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is ended; two minutes unless told. */
  readonly timeLimit?: number;
}

/** Runs a program to its end and returns what it said, whatever its exit code. */
export function runProgram(program: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const { cwd, env = {}, timeLimit = 120_000 } = options;
  const child = spawn(program, args, {
    cwd,
    env: programEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeLimit,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/**
 * Runs a program that must succeed.
 *
 * @returns its standard output
 * @throws {Error} with all it said when it does not
 */
export async function runToSuccess(
  program: string,
  args: readonly string[],
  options: RunOptions,
): Promise<string> {
  const { code, stdout, stderr } = await runProgram(program, args, options);
  if (code !== 0) {
    throw new Error(
      `${program} ${args.join(' ')} in ${options.cwd} ended with ${code}:\n${stdout}\n${stderr}`,
    );
  }
  return stdout;
}
