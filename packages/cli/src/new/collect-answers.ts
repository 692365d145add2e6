import type { Edition } from '@ml4astro/edition';
import { WrongUse } from '../wrong-use.ts';
import type { Answers } from './answers.ts';
import type { AskLine } from './ask-line.ts';
import type { NewOptions } from './command.ts';
import { CONFERENCE_QUESTIONS, QUESTIONS, type Question } from './questions.ts';

/**
 * The answers of the flags and, where somebody can be asked, of the terminal. A conference that the copied edition was
 * held at keeps its full name, and its number counts on by the years between.
 *
 * @param ask `undefined` where nobody can be asked
 * @throws {WrongUse} with every wrong flag, or else with every missing one
 */
export async function collectAnswers(
  year: number,
  pattern: Edition,
  options: NewOptions,
  ask: AskLine | undefined,
): Promise<Answers> {
  const given: Partial<Record<Question['key'], string>> = {};
  const wrong: string[] = [];
  for (const { key, flag, refuse } of [...QUESTIONS, ...CONFERENCE_QUESTIONS]) {
    const answer = options[key];
    if (answer === undefined) continue;
    const reason = refuse(answer, year);
    if (reason === undefined) given[key] = answer;
    else wrong.push(`${flag} is "${answer}". ${reason}`);
  }
  if (wrong.length > 0) throw new WrongUse(wrong.join('\n'));

  await complete(QUESTIONS, given, year, ask);
  const { conference } = pattern.facts;
  if (given.conference !== undefined && nameOf(given.conference) === nameOf(conference.name)) {
    given.conferenceTitle ??= conference.title;
    given.ordinal ??= String(conference.ordinal + year - pattern.year);
  }
  const asked = given.conference === undefined ? [] : CONFERENCE_QUESTIONS;
  await complete(asked, given, year, ask);

  const missing = [...QUESTIONS, ...asked].filter(({ key }) => given[key] === undefined);
  if (missing.length > 0) {
    const shown = missing.map(({ flag, example }) => `${flag} ${example.replace('2026', String(year))}`);
    throw new WrongUse(
      `Nothing was written: what only you know is missing, and nobody can be asked here. Give ${shown.join(' ')}.`,
    );
  }
  const { from = '', to = '' } = given;
  if (to < from)
    throw new WrongUse(
      `--to is ${to}, before --from, ${from}. The last day of a workshop is not before its first.`,
    );
  return {
    conference: given.conference ?? '',
    conferenceTitle: given.conferenceTitle ?? '',
    ordinal: Number(given.ordinal),
    from,
    to,
    city: given.city ?? '',
    country: given.country ?? '',
    timezone: given.timezone ?? '',
  };
}

async function complete(
  questions: readonly Question[],
  given: Partial<Record<Question['key'], string>>,
  year: number,
  ask: AskLine | undefined,
): Promise<void> {
  if (ask === undefined) return;
  for (const { key, asks, example, refuse } of questions) {
    given[key] ??= await ask({
      message: `${asks}?`,
      placeholder: example.replaceAll('"', '').replace('2026', String(year)),
      ...(key === 'to' && given.from !== undefined ? { proposal: given.from } : {}),
      refuse: (answer) =>
        refuse(answer, year) ??
        (key === 'to' && answer < (given.from ?? '') ? 'That is before the first day.' : undefined),
    });
  }
}

/** `icml` of `ICML 2026`. */
function nameOf(conference: string): string {
  return conference
    .replaceAll(/\b(?:19|20)\d{2}\b/g, '')
    .trim()
    .toLowerCase();
}
