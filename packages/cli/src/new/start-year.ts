import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  offsetClock,
  parseInstant,
  systemClock,
  WorkshopError,
  type Clock,
  type Edition,
} from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import { proposeChange } from '../change/propose-change.ts';
import { getEdition } from '../edition/get-edition.ts';
import { canAsk } from '../prompt/terminal.ts';
import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';
import { askLine, type AskLine } from './ask-line.ts';
import { proposePath } from './base-path.ts';
import { collectAnswers } from './collect-answers.ts';
import type { NewOptions } from './command.ts';
import { describeYear } from './describe-year.ts';
import { renameYear } from './edition-text.ts';
import { findFreeHue } from './free-hue.ts';
import { listTasks } from './list-tasks.ts';
import { makeYear } from './make-year.ts';
import { mendYear } from './mend-year.ts';
import type { NewYear } from './new-year.ts';
import { proposeDates } from './propose-dates.ts';
import { refuseLine } from './questions.ts';
import { settleDates } from './settle-dates.ts';

/**
 * Starts a year: asks what only its organizers know, proposes the rest from the latest edition, shows it, and writes the
 * whole folder or nothing.
 *
 * @param editions the folder of the editions
 * @param written the year as it was typed
 * @throws {WrongUse} for a year or an answer that is none, and with every answer that is missing
 * @throws {Refusal} for a year that is there or past
 */
export async function startYear(editions: string, written: string, options: NewOptions): Promise<void> {
  if (!/^[1-9]\d{3}$/.test(written))
    throw new WrongUse(`"${written}" is not a year. Write its four digits, such as 2026.`);
  const year = Number(written);
  const clock = openClock(options.at);
  if (existsSync(join(editions, written))) return mendYear(editions, year, options);
  const today = clock.now().toZonedDateTimeISO('UTC').toPlainDate();
  if (year < today.year)
    throw new Refusal(
      `${year} is past: nobody can be invited to it any more. To take its old site in: workshop import jekyll DIR --year ${year}. ` +
        `To record it by hand, say when it was announced: --at ${year}-01-15T12:00:00Z.`,
    );

  const pattern = choosePattern(editions, year, options.copy);
  const ask = canAsk(options) ? askLine : undefined;
  const answers = await collectAnswers(year, pattern, options, ask);
  const proposed = proposeDates(pattern, answers.from, answers.to);
  // Who said --yes has seen the proposals, or does not want to be asked about them.
  const dates = await settleDates(pattern, proposed, options.date, options.yes ? undefined : ask);
  const others = loadSeries(editions).editions.map(({ facts }) => facts.hue);
  const made: NewYear = {
    year,
    pattern,
    answers,
    dates,
    announced: today.toString(),
    title: options.title ?? renameYear(pattern.facts.title, pattern.year, year),
    path: options.path ?? proposePath(pattern, answers.conference, year),
    hue: options.hue === undefined ? findFreeHue(others) : readHue(options.hue),
    venue: options.venue ?? (options.yes ? undefined : await askBuilding(ask)),
    contact: options.contact ?? 'unstated',
  };
  const tasks = listTasks(made);
  if (!options.json) process.stdout.write(describeYear(made));
  const { written: done } = await proposeChange(editions, makeYear(editions, made), options, {
    year,
    copied: pattern.year,
    dates: dates.map(({ key, old, value }) => ({ key, old: old ?? null, value: value ?? null })),
    tasks,
  });
  if (done && !options.json)
    process.stdout.write(
      `editions/${year} is there, with ${tasks.length} tasks in its todo.yaml (workshop todo ${year}). Next: pnpm install, which links its tools.\n`,
    );
}

async function askBuilding(ask: AskLine | undefined): Promise<string | undefined> {
  const answer = await ask?.({
    message: 'The building, if it is known? (empty: not yet)',
    refuse: (line) => (line === '' ? undefined : refuseLine(line)),
  });
  return answer === '' ? undefined : answer;
}

function choosePattern(editions: string, year: number, copy: string | undefined): Edition {
  if (copy !== undefined) return getEdition(editions, copy);
  const all = loadSeries(editions).editions;
  const pattern = all.findLast((edition) => edition.year < year) ?? all.at(-1);
  if (pattern === undefined)
    throw new Refusal(
      'There is no edition yet whose shape could be taken. The first one is written by hand.',
    );
  return pattern;
}

function readHue(written: string): number {
  const hue = Number(written);
  if (written.trim() !== '' && hue >= 0 && hue < 360) return hue;
  throw new WrongUse(`--hue is "${written}". Write an angle in degrees, from 0 up to, not including, 360.`);
}

function openClock(at: string | undefined): Clock {
  try {
    return at === undefined ? systemClock : offsetClock(parseInstant(at));
  } catch (error) {
    if (error instanceof WorkshopError) throw new WrongUse(`--at: ${error.message}`, { cause: error });
    throw error;
  }
}
