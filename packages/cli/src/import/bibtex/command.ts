import type { Command } from 'commander';
import { addImport, type ImportOptions } from '../import-options.ts';

/** Adds `workshop import bibtex FILE`. */
export function registerImportBibtex(parent: Command): void {
  addImport(parent, 'bibtex', 'take accepted papers from a bibliography', 'a .bib file').action(
    async (file: string, options: ImportOptions) => {
      const [{ importFile }, { importBibtex }] = await Promise.all([
        import('../import-file.ts'),
        import('./import-bibtex.ts'),
      ]);
      await importFile(file, options, importBibtex);
    },
  );
}
