import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One task of one package, after a run. */
export interface TaskResult {
  /** Name of the package. */
  readonly package: string;
  readonly task: string;
  /** Folder of the package, relative to the root. */
  readonly directory: string;
  /** `undefined`: it never ran, because something that it needs failed. */
  readonly exitCode: number | undefined;
}

/** What we read of the file that `turbo run --summarize` writes. */
interface RunSummary {
  readonly tasks: readonly {
    readonly package: string;
    readonly task: string;
    readonly directory: string;
    /** `<NONEXISTENT>` where the package has no such script. */
    readonly command: string;
    readonly execution?: { readonly exitCode: number };
  }[];
}

/**
 * Runs tasks through turbo, all that can run, however many fail; shows the output of those that fail.
 *
 * @param tasks - as turbo takes them: `test`, or `@ml4astro/lint#test`
 * @throws {Error} when turbo itself could not start or plan the run
 */
export async function turboRun(
  root: string,
  tasks: readonly string[],
  options: readonly string[],
): Promise<TaskResult[]> {
  const output = await show(root, [
    'run',
    ...tasks,
    '--continue=dependencies-successful',
    '--output-logs=errors-only',
    '--concurrency=100%',
    '--summarize',
    ...options,
  ]);
  const summary = /^Summary:\s+(.+\.json)\s*$/m.exec(output)?.[1];
  if (!summary) throw new Error(`turbo could not run ${tasks.join(', ')}; what it says is above.`);
  return (JSON.parse(readFileSync(summary, 'utf8')) as RunSummary).tasks
    .filter(({ command }) => command !== '<NONEXISTENT>')
    .map((task) => ({ ...task, exitCode: task.execution?.exitCode }));
}

/** Runs turbo and returns what it printed, having shown it. */
function show(root: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const turbo = spawn('turbo', args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    turbo.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stdout.write(text);
    });
    turbo.on('error', reject);
    turbo.on('close', () => resolve(output));
  });
}
