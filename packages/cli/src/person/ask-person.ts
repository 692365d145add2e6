import { askChoice } from '../prompt/ask-choice.ts';
import { canAsk } from '../prompt/terminal.ts';
import { describePerson } from './describe-people.ts';
import type { AskPerson } from './settle-people.ts';

// No id has such characters.
const FRESH = '+';
const LATER = '?';

/** Asks on the terminal whom a name means; `undefined` where nobody can be asked. */
export function findAsker(options: { readonly json?: boolean | undefined }): AskPerson | undefined {
  if (!canAsk(options)) return undefined;
  return async (question) => {
    const answer = await askChoice(
      `Who is "${question.written.name}"? (${question.why})`,
      [
        ...question.candidates.map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
        { value: FRESH, label: 'somebody new' },
        { value: LATER, label: 'to be decided later' },
      ],
      describePerson(question) ?? '',
      options,
    );
    if (answer === LATER) return { kind: 'later' };
    return answer === FRESH ? { kind: 'fresh' } : { kind: 'known', id: answer };
  };
}
