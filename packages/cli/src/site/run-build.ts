import { spawn } from 'node:child_process';

/** What a program came to. */
export interface BuildRun {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  /** All it said, on both its streams, in order. */
  readonly output: string;
}

/** Runs a program of Node to its end, silently. */
export function runBuild(
  args: readonly string[],
  cwd: string,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<BuildRun> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
