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
  if (given !== undefined) return requireLine(given, flag);
  const missing = () => unanswered(`${flag} is missing. It says ${meaning}.`);
  if (!canAsk(options)) throw missing();
  const { isCancel, text } = await import('@clack/prompts');
  const answer = await text({
    message: asQuestion(meaning),
    ...(placeholder === undefined ? {} : { placeholder }),
    validate: (value) => ((value ?? '').trim() === '' ? 'One line is needed; Escape leaves.' : undefined),
  });
  if (isCancel(answer)) throw missing();
  return answer.trim();
}

/**
 * Several such answers. Where nobody can be asked, every flag that is missing is named at once.
 *
 * @param given what was said with flags
 * @throws {WrongUse} see {@link askText}
 */
export async function askTexts<Key extends string>(
  given: { readonly [key in Key]?: string | undefined },
  questions: Readonly<Record<Key, TextQuestion>>,
  options: { readonly json?: boolean | undefined },
): Promise<Readonly<Record<Key, string>>> {
  const keys = Object.keys(questions) as Key[];
  const missing = keys.filter((key) => given[key] === undefined);
  if (missing.length > 1 && !canAsk(options)) {
    const flags = missing.map((key) => `${questions[key].flag} (${questions[key].meaning})`);
    throw unanswered(`these are missing: ${flags.join(', ')}.`);
  }
  const answers: (readonly [Key, string])[] = [];
  // One after the other: it is a conversation.
  for (const key of keys) answers.push([key, await askText(given[key], questions[key], options)]);
  return Object.fromEntries(answers) as Record<Key, string>;
}

/**
 * The same, of what may be left out: on a terminal by an empty answer, elsewhere by not giving the flag.
 *
 * @throws {WrongUse} when the organizer breaks off
 */
export async function askOptionalText(
  given: string | undefined,
  { flag, meaning }: TextQuestion,
  options: { readonly json?: boolean | undefined; readonly yes?: boolean | undefined },
): Promise<string | undefined> {
  if (given !== undefined) return requireLine(given, flag);
  if (options.yes === true || !canAsk(options)) return undefined;
  const { isCancel, text } = await import('@clack/prompts');
  const answer = await text({ message: asQuestion(meaning), defaultValue: '' });
  if (isCancel(answer)) throw unanswered('you broke off.');
  return answer.trim() === '' ? undefined : answer.trim();
}

function requireLine(text: string, flag: string): string {
  if (/^\S(?:[^\n]*\S)?$/.test(text)) return text;
  throw unanswered(`${flag} is empty, or has blanks around it or several lines. Write one line.`);
}

function asQuestion(meaning: string): string {
  return `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}:`;
}
