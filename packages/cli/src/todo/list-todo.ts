import { getEdition } from '../edition/get-edition.ts';

/**
 * The to-do list of an edition, numbered as `workshop todo done` takes them.
 *
 * @param year as written on the command line
 * @throws {WrongUse} when there is no such edition
 */
export function listTodo(editions: string, year: string | undefined, json: boolean): string {
  const edition = getEdition(editions, year);
  const names = new Map(edition.people.map(({ id, name }) => [id, name]));
  const tasks = edition.todo.map(({ task, person, done }, at) => ({
    number: at + 1,
    task,
    person: person ?? null,
    name: person === undefined ? null : (names.get(person) ?? person),
    done: done ?? null,
  }));
  const open = tasks.filter(({ done }) => done === null).length;
  if (json) return `${JSON.stringify({ year: edition.year, open, tasks }, null, 2)}\n`;
  if (tasks.length === 0) return `${edition.year} has no to-do list (${edition.year}/todo.yaml).\n`;
  const width = String(tasks.length).length;
  const lines = tasks.map(
    ({ number, task, name, done }) =>
      `${String(number).padStart(width)}. [${done === null ? ' ' : 'x'}] ${name === null ? '' : `${name}: `}${task}${done === null ? '' : ` (${done})`}`,
  );
  return `${[...lines, '', `${edition.year}: ${open} of ${tasks.length} open`].join('\n')}\n`;
}
