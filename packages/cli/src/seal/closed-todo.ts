import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../change/change.ts';

/**
 * The end of an edition's to-do list: all of it is done, and the record of a year does not keep whom somebody meant to
 * ask.
 *
 * @param folder the edition's own
 */
export function closeTodo(folder: string, year: number): Change {
  const file = join(folder, 'todo.yaml');
  return existsSync(file)
    ? [{ path: `editions/${year}/todo.yaml`, before: readFileSync(file), after: null }]
    : [];
}
