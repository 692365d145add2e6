import { canAsk, unanswered } from './terminal.ts';

/** What is asked for where a flag was not given. */
export interface TextQuestion {
  /** The flag that gives the same answer, such as `--credit`. */
  readonly flag: string;
  /** What it says, as the question and as the sentence about a missing flag end: "whom to name". */
  readonly meaning: string;
  readonly placeholder?: string;
}

/**
 * What the organizer said with a flag, or says when asked for it on a terminal.
 *
 * @throws {WrongUse} naming the flag, where nobody can be asked or the question was left without an answer
 */
export async function askText(
  given: string | undefined,
  { flag, meaning, placeholder }: TextQuestion,
  options: { readonly json?: boolean | undefined },
): Promise<string> {
  if (given !== undefined) {
    if (/^\S(?:[^\n]*\S)?$/.test(given)) return given;
    throw unanswered(`${flag} is empty, or has blanks around it or several lines. Write one line.`);
  }
  const missing = () => unanswered(`${flag} is missing. It says ${meaning}.`);
  if (!canAsk(options)) throw missing();
  const { isCancel, text } = await import('@clack/prompts');
  const answer = await text({
    message: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}?`,
    ...(placeholder === undefined ? {} : { placeholder }),
    validate: (value) => ((value ?? '').trim() === '' ? 'One line is needed; Escape leaves.' : undefined),
  });
  if (isCancel(answer)) throw missing();
  return answer.trim();
}
