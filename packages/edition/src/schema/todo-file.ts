import { z } from 'zod';
import { DayOrInstant, Id, Line } from './text.ts';

/** One thing that the organizers of an edition still have to do. */
export const Todo = z.strictObject({
  task: Line.describe('What is to be done, as an organizer would say it.'),
  person: Id.optional().describe('Whom it is about: an id of editions/people.yaml.'),
  done: DayOrInstant.optional().describe('When it was done. Open without it.'),
});
export type Todo = z.infer<typeof Todo>;

/** `todo.yaml`: what is to be done before an edition is whole. It is for its organizers, and published nowhere. */
export const TodoFile = z
  .array(Todo)
  .meta({ title: 'To-do list', description: 'What the organizers of an edition still have to do.' });
