import { CommanderError } from 'commander';
import { EXIT } from './exit-code.ts';
import { createProgram } from './program.ts';
import { Refusal } from './refusal.ts';
import { WrongUse } from './wrong-use.ts';

/** Runs the command of `argv` (as in `process.argv`) and sets the exit code; the process ends when its work is done. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync([...argv]);
  } catch (error) {
    process.exitCode = explain(error);
  }
}

function explain(error: unknown): number {
  // commander has written its message by then; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  if (error instanceof WrongUse) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.wrongUse;
  }
  if (error instanceof Refusal) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.refused;
  }
  if (isWorkshopError(error)) {
    process.stderr.write(`${error.code}: ${error.message}\n`);
    return EXIT.refused;
  }
  if (isSystemError(error)) {
    process.stderr.write(`The machine refused: ${error.message}.\n`);
    return EXIT.refused;
  }
  throw error;
}

/** A file that may not be written, a disk that is full: nothing that a stack of ours would explain. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** By name: importing the class would load its package, with its libraries, before a command asks for it. */
function isWorkshopError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && error.name === 'WorkshopError' && 'code' in error;
}
