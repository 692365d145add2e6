import type { Change } from '../change/change.ts';
import { EDITION_TASKS, writePackageFile } from '../edition/edition-package.ts';
import { listPackages, makeLockEntry } from '../edition/lock-entry.ts';
import { lines } from '../yaml/yaml-value.ts';
import { writeEditionText } from './edition-text.ts';
import { listTasks } from './list-tasks.ts';
import type { NewYear } from './new-year.ts';

/**
 * Every file of a new edition. Where other years are packages of a workspace it is one too, with its entry in the lock
 * file.
 *
 * @throws {Refusal} when the lock file does not know the other years
 */
export function makeYear(editions: string, made: NewYear): Change {
  const { year } = made;
  const file = (name: string, text: string) => ({
    path: `editions/${year}/${name}`,
    before: null,
    after: Buffer.from(text),
  });
  const tasks = listTasks(made).map((task) => lines({ ...task }, '- ', '  ').join('\n'));
  return [
    file('edition.yaml', writeEditionText(made)),
    file('schedule.yaml', `${schemaLine('schedule')}[]\n`),
    file('contributions.yaml', `${schemaLine('contributions')}[]\n`),
    file('todo.yaml', `${schemaLine('todo')}${tasks.join('\n')}\n`),
    ...(listPackages(editions).length === 0
      ? []
      : [file('package.json', writePackageFile(year)), file('turbo.json', EDITION_TASKS)]),
    ...makeLockEntry(editions, year),
  ];
}

function schemaLine(name: string): string {
  return `# yaml-language-server: $schema=../../packages/edition/schema/${name}.schema.json\n`;
}
