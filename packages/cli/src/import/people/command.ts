import type { Command } from 'commander';
import { addImport, addRejectsOption } from '../import-options.ts';
import type { ImportPeopleOptions } from './import-people.ts';

/** Adds `workshop import people FILE`. */
export function registerImportPeople(parent: Command): void {
  addRejectsOption(
    addImport(parent, 'people', 'take persons and their roles from a table', 'a CSV of persons'),
  )
    .option('--role <role>', 'the role of rows that name none, such as reviewer')
    .option('--announced <when>', 'when readers were told of the new ones')
    .action(async (file: string, options: ImportPeopleOptions) => {
      const [{ importFile }, { importPeople }] = await Promise.all([
        import('../import-file.ts'),
        import('./import-people.ts'),
      ]);
      await importFile(file, options, importPeople);
    });
}
