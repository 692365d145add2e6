import { isCancel, select } from '@clack/prompts';
import { Refusal } from '../refusal.ts';
import type { AskPerson, PersonAnswer } from './settle-people.ts';

/**
 * Asks on the terminal whom a name means; `undefined` where nobody can be asked.
 *
 * @throws {Refusal} (the question) when the organizer breaks off
 */
export function findAsker({ json }: { readonly json?: true }): AskPerson | undefined {
  if (json || !process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return async ({ written, candidates, why }) => {
    const answer = await select<PersonAnswer>({
      message: `Who is "${written.name}"? (${why})`,
      options: [
        ...candidates.map(({ id, name }) => ({
          value: { kind: 'known' as const, id },
          label: `${name} (${id})`,
        })),
        { value: { kind: 'fresh' as const }, label: 'somebody new' },
        { value: { kind: 'later' as const }, label: 'to be decided later' },
      ],
    });
    if (isCancel(answer)) throw new Refusal('Nothing was written: you broke off.');
    return answer;
  };
}
