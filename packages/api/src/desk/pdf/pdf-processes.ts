import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PdfOutcome, PdfTask } from './pdf-task.ts';

/** What one file may cost. */
export interface PdfBounds {
  /** In milliseconds, of the machine. */
  readonly time: number;
  /** What the process may hold, in bytes. */
  readonly memory: number;
  /** How many processes there are at most; other files wait. */
  readonly processes: number;
  /** How long a process without work is kept, in milliseconds: starting one takes a second. */
  readonly idle: number;
}

const RUNS_FROM_SOURCE = import.meta.url.endsWith('.ts');
const ENTRY = new URL(RUNS_FROM_SOURCE ? './pdf-process.ts' : './pdf-process.js', import.meta.url);

interface Waiting {
  readonly task: PdfTask;
  readonly done: (outcome: PdfOutcome) => void;
}

/**
 * Processes that read PDFs, so that a hostile file can stall or kill none but its own: they inherit no environment, have
 * a limit of time and memory for each file, and are replaced after any trouble. They go when they are idle, and never
 * keep this process alive.
 */
export class PdfProcesses {
  readonly #bounds: PdfBounds;
  readonly #waiting: Waiting[] = [];
  readonly #idle = new Map<ChildProcess, NodeJS.Timeout>();
  #busy = 0;

  constructor(bounds: PdfBounds) {
    this.#bounds = bounds;
  }

  /** Never rejects: what went wrong is the outcome. */
  run(task: PdfTask): Promise<PdfOutcome> {
    return new Promise((done) => {
      this.#waiting.push({ task, done });
      this.#next();
    });
  }

  #next(): void {
    if (this.#busy >= this.#bounds.processes) return;
    const waiting = this.#waiting.shift();
    if (waiting === undefined) return;
    this.#busy += 1;
    const child = this.#takeIdle() ?? this.#start();
    void this.#work(child, waiting.task).then((outcome) => {
      this.#busy -= 1;
      if (outcome.kind === 'done' || outcome.kind === 'failed') this.#keep(child);
      else child.kill('SIGKILL');
      waiting.done(outcome);
      this.#next();
    });
  }

  #start(): ChildProcess {
    const child = fork(fileURLToPath(ENTRY), [String(this.#bounds.memory)], {
      env: {},
      execArgv: RUNS_FROM_SOURCE ? ['--conditions=source', '--no-warnings'] : [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return child;
  }

  #work(child: ChildProcess, task: PdfTask): Promise<PdfOutcome> {
    return new Promise((resolve) => {
      const finish = (outcome: PdfOutcome) => {
        clearTimeout(timer);
        child.off('message', onMessage).off('exit', onExit).off('error', onExit);
        resolve(outcome);
      };
      const onMessage = (outcome: unknown) => finish(outcome as PdfOutcome);
      const onExit = () => finish({ kind: 'crashed' });
      const timer = setTimeout(() => finish({ kind: 'out-of-time' }), this.#bounds.time);
      child.on('message', onMessage).on('exit', onExit).on('error', onExit);
      child.ref();
      child.channel?.ref();
      child.send(task, (error) => {
        if (error !== null) onExit();
      });
    });
  }

  #takeIdle(): ChildProcess | undefined {
    for (const [child, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(child);
      if (child.connected) return child;
    }
    return undefined;
  }

  #keep(child: ChildProcess): void {
    child.unref();
    child.channel?.unref();
    const timer = setTimeout(() => {
      this.#idle.delete(child);
      child.kill('SIGKILL');
    }, this.#bounds.idle);
    timer.unref();
    this.#idle.set(child, timer);
  }
}

/** Those of this server. */
export const pdfProcesses = new PdfProcesses({
  time: 60_000,
  memory: 1_500_000_000,
  processes: 2,
  idle: 120_000,
});
