import type { Command } from 'commander';
import { addImport, addRejectsOption } from '../import-options.ts';
import type { ImportScheduleOptions } from './import-schedule.ts';

/** Adds `workshop import schedule FILE`. */
export function registerImportSchedule(parent: Command): void {
  addRejectsOption(
    addImport(
      parent,
      'schedule',
      'take a programme from a table or a calendar',
      'a CSV, or an iCalendar file',
    ),
  )
    .option(
      '--announced <when>',
      'when readers are told of what changes: rows keep what they said until then',
    )
    .action(async (file: string, options: ImportScheduleOptions) => {
      const [{ importFile }, { importSchedule }] = await Promise.all([
        import('../import-file.ts'),
        import('./import-schedule.ts'),
      ]);
      await importFile(file, options, importSchedule);
    });
}
