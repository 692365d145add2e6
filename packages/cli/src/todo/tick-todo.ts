import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '@ml4astro/edition';
import type { Change } from '../change/change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';
import { YamlEdit } from '../yaml/yaml-edit.ts';
import type { TodoDoneOptions } from './command.ts';

/**
 * Writes today (UTC) at tasks as the day on which they were done.
 *
 * @param written numbers as on the command line, counted from 1; none with `all`
 * @throws {WrongUse} for a year or a number that is none
 * @throws {Refusal} for a sealed edition, and for a task that is done
 */
export function tickTodo(
  editions: string,
  written: readonly string[],
  { year, all }: TodoDoneOptions,
): Change {
  if (written.length > 0 === (all === true))
    throw new WrongUse('Say which tasks are done: their numbers in "workshop todo", or --all for every one.');
  const edition = getOpenEdition(editions, year);
  const path = join(String(edition.year), 'todo.yaml');
  const open = edition.todo.flatMap(({ done }, at) => (done === undefined ? [String(at + 1)] : []));
  const numbers = all ? open : written;
  if (numbers.length === 0) throw new Refusal(`No task of ${path} is open.`);
  const ticked = [...new Set(numbers)].map((number) => {
    const at = Number(number) - 1;
    const task = /^[1-9]\d*$/.test(number) ? edition.todo[at] : undefined;
    if (task === undefined) {
      const range = edition.todo.length === 0 ? 'none' : `1 to ${edition.todo.length}`;
      throw new WrongUse(`"${number}" is no task of ${path}. It has: ${range}.`);
    }
    if (task.done !== undefined)
      throw new Refusal(`Task ${number} of ${path} was done on ${task.done}: ${task.task}.`);
    return at;
  });
  const before = readFileSync(join(editions, path));
  const edit = new YamlEdit(before.toString());
  const entries = edit.maps([]);
  const today = systemClock.now().toString().slice(0, '2026-03-02'.length);
  for (const at of ticked) {
    const entry = entries[at];
    if (entry !== undefined) edit.set(entry, 'done', today);
  }
  return [{ path: `editions/${path}`, before, after: Buffer.from(edit.toString()) }];
}
