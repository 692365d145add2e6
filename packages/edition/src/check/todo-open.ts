import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const TODO_OPEN: FindingKind = {
  code: 'TODO_OPEN',
  severity: 'warning',
  meaning:
    'A task of the to-do list is open. Nobody was announced and nothing stated that it is about; it stays here until its day is written down.',
  example: {
    wrong: '- { task: Ask again for the committee, person: jane-doe }',
    right: '- { task: Ask again for the committee, person: jane-doe, done: 2026-03-02 }',
  },
};

/** Tasks without the day on which they were done, in the order of the list. */
export function checkTodoOpen({ edition, people, locate }: EditionScope): readonly Finding[] {
  return edition.todo.flatMap(({ task, person, done }, index) => {
    if (done !== undefined) return [];
    const whom = person === undefined ? '' : `${people.get(person)?.name ?? person}: `;
    const message = `${whom}${task}. When it is done: workshop todo done ${index + 1} --year ${edition.year}`;
    return [finding(TODO_OPEN, locate('todo.yaml', [index]), message)];
  });
}
