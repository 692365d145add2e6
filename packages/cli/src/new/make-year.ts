import type { Change } from '../change/change.ts';
import { lines } from '../yaml/yaml-value.ts';
import { writeEditionText } from './edition-text.ts';
import { listTasks } from './list-tasks.ts';
import type { NewYear } from './new-year.ts';
import { makeWorkspaceFiles } from './workspace-files.ts';

/**
 * Every file of a new edition, and the entry of its package in the lock file.
 *
 * @throws {Refusal} when the lock file does not know the copied edition
 */
export function makeYear(editions: string, made: NewYear): Change {
  const { year, pattern } = made;
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
    ...makeWorkspaceFiles(editions, year, pattern.year),
  ];
}

function schemaLine(name: string): string {
  return `# yaml-language-server: $schema=../../packages/edition/schema/${name}.schema.json\n`;
}
