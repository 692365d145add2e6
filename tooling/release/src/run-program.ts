import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Runs a program to its end.
 *
 * @returns its standard output
 * @throws with what it said, when it fails
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const { stdout } = await run(program, [...args], { cwd, env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
