import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Runs a program to its end.
 *
 * @returns its standard output
 * @throws with what it said, when it fails
 */
export async function runProgram(program: string, args: readonly string[], cwd: string): Promise<string> {
  // A consumer has none of our settings; pnpm and vitest leave some to their children.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_(?!config_registry$)|pnpm_|NODE_(?!EXTRA_CA)|VITEST|EDITIONS_DIR)/i.test(name),
    ),
  );
  const { stdout } = await run(program, [...args], { cwd, env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
