import type { Command } from 'commander';
import { registerImportBibtex } from './bibtex/command.ts';
import { registerImportCsv } from './csv/command.ts';
import { registerImportJekyll } from './jekyll/command.ts';
import { registerImportPeople } from './people/command.ts';
import { registerImportSchedule } from './schedule/command.ts';

/** Adds `workshop import …`: each kind of source adds itself below it. */
export function registerImport(program: Command): void {
  const parent = program.command('import').description('take what was written elsewhere into an edition');
  registerImportCsv(parent);
  registerImportBibtex(parent);
  registerImportPeople(parent);
  registerImportSchedule(parent);
  registerImportJekyll(parent);
}
