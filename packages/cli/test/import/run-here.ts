import { vi } from 'vitest';
import { main } from '../../src/main.ts';
import type { Run } from '../run-workshop.ts';

/**
 * Runs a command as `bin/workshop.mjs` does, in this process: a corpus of files takes seconds, not minutes. The folder of
 * the editions is named, for there is but one working folder.
 */
export async function runHere(args: readonly string[]): Promise<Run> {
  const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)];
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    await main(['node', 'workshop', ...args]);
    return { exitCode: exitCodeNow(), stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.exitCode = before;
    stdout.restore();
    stderr.restore();
  }
}

function capture(stream: NodeJS.WriteStream): { readonly text: () => string; readonly restore: () => void } {
  let text = '';
  const spy = vi.spyOn(stream, 'write').mockImplementation((piece) => {
    text += String(piece);
    return true;
  });
  return { text: () => text, restore: () => spy.mockRestore() };
}

/** Typed as what it was set to above; a command may have set it since. */
function exitCodeNow(): number {
  return Number(process.exitCode ?? 0);
}
