import { write, type BrokenEdition } from '../broken-edition.ts';

const TODO = '2031/todo.yaml';
const DONE = '- { task: Name the building, done: 2030-11-02 }\n';

/** What organizers still have to do, and slips in their list of it. */
export const TODO_CASES: readonly BrokenEdition[] = [
  {
    defect: 'a task about a person is open, and the one before it is done',
    patches: [write(TODO, `${DONE}- task: Ask again for the committee\n  person: ada-kepler\n`)],
    code: 'TODO_OPEN',
    place: '2031/todo.yaml:2:3',
    reads: 'task: Ask again',
    says: 'Ada Kepler: Ask again for the committee. When it is done: workshop todo done 2 --year 2031',
  },
  {
    defect: 'a task is about nobody of the register',
    patches: [write(TODO, '- { task: Thank her, person: ada-keppler, done: 2030-11-02 }\n')],
    code: 'PERSON_UNKNOWN',
    place: '2031/todo.yaml:1:30',
    reads: '',
    says: 'Did you mean "ada-kepler"',
  },
  {
    defect: 'a task is ticked with a word where a day belongs',
    patches: [write(TODO, '# The list\n- task: Name the building\n  done: yes\n')],
    code: 'VALUE_INVALID',
    place: '2031/todo.yaml:3:9',
    reads: 'yes',
    says: 'Write a day (2025-04-29)',
  },
];
