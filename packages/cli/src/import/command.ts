import type { Command } from 'commander';

/** Adds `workshop import …`: each kind of source adds itself below it. */
export function registerImport(program: Command): void {
  program.command('import').description('take what was written elsewhere into an edition');
}
