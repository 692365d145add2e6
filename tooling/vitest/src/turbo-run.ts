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

/** What we read of a plan (`--dry=json`) and of the summary of a run: they have one shape. */
interface TaskList {
  readonly tasks: readonly {
    readonly taskId: string;
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
  const run = ['run', ...tasks, ...options];
  // The summary leaves out what could not run because something before it failed; the plan does not.
  const plan = await turbo(root, [...run, '--dry=json'], false);
  const output = await turbo(
    root,
    [
      ...run,
      '--continue=dependencies-successful',
      '--output-logs=errors-only',
      '--concurrency=100%',
      '--summarize',
    ],
    true,
  );
  const summary = /^Summary:\s+(.+\.json)\s*$/m.exec(output)?.[1];
  if (!summary) throw new Error(`turbo could not run ${tasks.join(', ')}; what it says is above.`);
  const ran = new Map(readTasks(readFileSync(summary, 'utf8')).map((task) => [task.taskId, task]));
  return readTasks(plan)
    .filter(({ command }) => command !== '<NONEXISTENT>')
    .map((task) => ({ ...task, exitCode: ran.get(task.taskId)?.execution?.exitCode }));
}

function readTasks(json: string): TaskList['tasks'] {
  return (JSON.parse(json) as TaskList).tasks;
}

/** Runs turbo and returns what it printed; with `show`, also as it comes. */
function turbo(root: string, args: readonly string[], show: boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('turbo', args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (show) process.stdout.write(text);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (!show && code !== 0) reject(new Error('turbo could not plan its run; what it says is above.'));
      else resolve(output);
    });
  });
}
