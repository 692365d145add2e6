import { canAsk, unanswered } from './terminal.ts';

/** One of the answers. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/**
 * One of several answers, asked for on a terminal.
 *
 * @param otherwise what to do where nobody can be asked: a sentence that names the candidates and the flags
 * @throws {WrongUse} with that sentence, also where the question was left without an answer
 */
export async function askChoice<Value extends string>(
  question: string,
  choices: readonly Choice<Value>[],
  otherwise: string,
  options: { readonly json?: boolean | undefined },
): Promise<Value> {
  if (!canAsk(options)) throw unanswered(otherwise);
  const { isCancel, select } = await import('@clack/prompts');
  const answer = await select<string>({
    message: question,
    options: choices.map(({ value, label, hint }) => ({
      value,
      label,
      ...(hint === undefined ? {} : { hint }),
    })),
  });
  const chosen = isCancel(answer) ? undefined : choices.find(({ value }) => value === answer);
  if (chosen === undefined) throw unanswered(otherwise);
  return chosen.value;
}
