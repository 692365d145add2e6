import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Runs a program to its end.
 *
 * @returns its standard output
 * @throws with what it said, on either output, when it fails
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  try {
    const { stdout } = await run(program, [...args], { cwd, env, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    if (!(error instanceof Error) || !('stdout' in error)) throw error;
    // `execFile` puts what was written to standard error into the message, and what was printed not.
    throw new Error(`${error.message}\n${String(error.stdout)}`, { cause: error });
  }
}
