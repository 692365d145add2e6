import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** A program of `test/processes` in a process of its own, killed with its test. */
export interface RunningProcess {
  readonly child: ChildProcess;
  /** What it has printed so far, by line. */
  readonly lines: string[];
  /** Its next line that `find` likes, those it has printed already included. */
  line(find: (line: string) => boolean): Promise<string>;
  /** Ends it without letting it do anything more. */
  kill(): Promise<void>;
}

/** Starts a program of ours from its source. */
export function runProcess(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): RunningProcess {
  const child = spawn(
    process.execPath,
    ['--conditions=source', join(import.meta.dirname, 'processes', `${name}.ts`), ...args],
    {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exit = once(child, 'exit');
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(line));
  return {
    child,
    lines,
    line: async (find) => {
      for (;;) {
        const found = lines.find(find);
        if (found !== undefined) return found;
        await Promise.race([
          once(reader, 'line'),
          exit.then(() => {
            if (!lines.some(find)) throw new Error(`${name} ended before it said that: ${lines.join(' / ')}`);
          }),
        ]);
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
}
