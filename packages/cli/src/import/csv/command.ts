import type { Command } from 'commander';
import { addImport, addRejectsOption, type ImportOptions } from '../import-options.ts';

/** Adds `workshop import csv FILE`. */
export function registerImportCsv(parent: Command): void {
  addRejectsOption(
    addImport(
      parent,
      'csv',
      'take accepted papers from a table',
      'a CSV of papers, such as an export of CMT',
    ),
  ).action(async (file: string, options: ImportOptions) => {
    const [{ importFile }, { importPapers }] = await Promise.all([
      import('../import-file.ts'),
      import('./import-papers.ts'),
    ]);
    await importFile(file, options, importPapers);
  });
}
