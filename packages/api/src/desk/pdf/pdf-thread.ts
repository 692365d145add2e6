// Where PDFs are read: the second thread of a process that does nothing else.
import { parentPort } from 'node:worker_threads';
import { inspectDocument } from './inspect-document.ts';
import type { PdfOutcome, PdfTask } from './pdf-task.ts';
import { stripCopy } from './strip-copy.ts';

parentPort?.on('message', (task: PdfTask) => {
  void work(task).then((outcome) => parentPort?.postMessage(outcome, []));
});

async function work(task: PdfTask): Promise<PdfOutcome> {
  try {
    const value =
      task.kind === 'inspect'
        ? await inspectDocument(task.path, task.expectations)
        : await stripCopy(task.from, task.to);
    return { kind: 'done', value };
  } catch (error) {
    return {
      kind: 'failed',
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
