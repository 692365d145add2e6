// The entry of a process that reads PDFs. This thread only watches: the file is read in another one, so that a loop or a
// bomb in it can be seen and ended from here.
import { constants, setPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PdfOutcome } from './pdf-task.ts';

/** How often the memory is looked at, in milliseconds. */
const WATCH = 25;

// Whoever reads or writes a form goes first: many files at once make each other wait, and nobody else. The thread inherits it.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const memory = Number(process.argv[2]);
const thread = new Worker(
  new URL(import.meta.url.endsWith('.ts') ? './pdf-thread.ts' : './pdf-thread.js', import.meta.url),
  // Half for objects: files and pictures lie beside them.
  {
    resourceLimits: { maxOldGenerationSizeMb: Math.floor(memory / 2 / 1024 / 1024) },
    stdout: true,
    stderr: true,
  },
);

process.on('message', (task) => thread.postMessage(task, []));
process.on('disconnect', () => leave());
thread.on('message', (outcome: PdfOutcome) => process.send?.(outcome));
thread.on('error', (error) =>
  report({
    kind: 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'crashed',
  }),
);
setInterval(() => {
  if (process.memoryUsage.rss() > memory) report({ kind: 'out-of-memory' });
}, WATCH);

function report(outcome: PdfOutcome): void {
  process.send?.(outcome, undefined, undefined, leave);
}

/** At once, whatever the other thread is in the middle of. */
function leave(): void {
  process.kill(process.pid, 'SIGKILL');
}
