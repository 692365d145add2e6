import { unanswered } from '../prompt/terminal.ts';

/** A question on a terminal. */
export interface LineQuestion {
  readonly message: string;
  readonly placeholder?: string;
  /** Stands there already; Enter takes it. */
  readonly proposal?: string;
  /** Why an answer will not do; `undefined` when it will. */
  readonly refuse: (answer: string) => string | undefined;
}

/** Asks for one line. `undefined` in its place means that nobody can be asked. */
export type AskLine = (question: LineQuestion) => Promise<string>;

/**
 * Asks on the terminal, until the answer will do.
 *
 * @throws {WrongUse} when the organizer leaves
 */
export const askLine: AskLine = async ({ message, placeholder, proposal, refuse }) => {
  const { isCancel, text } = await import('@clack/prompts');
  const answer = await text({
    message,
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(proposal === undefined ? {} : { initialValue: proposal }),
    validate: (value) => refuse((value ?? '').trim()),
  });
  if (isCancel(answer)) throw unanswered('the questions were left.');
  return (answer ?? '').trim();
};
