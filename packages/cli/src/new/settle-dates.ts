import { DEADLINE_KEYS, keepHour, parseDeadline, titleDeadline, type Edition } from '@ml4astro/edition';
import { findClosest } from '@ml4astro/edition/check';
import { WrongUse } from '../wrong-use.ts';
import type { AskLine } from './ask-line.ts';
import type { ProposedDate } from './proposed-date.ts';

/** Leaves a date out. */
const NONE = 'none';

/**
 * The dates as the flags, and where somebody can be asked the terminal, change the proposed ones. A day alone keeps the
 * hour and the zone that the date had.
 *
 * @param flags `submission=2026-06-01` each
 * @param ask `undefined` where the proposals are to be taken
 * @throws {WrongUse} for a key or a value that is none
 */
export async function settleDates(
  pattern: Edition,
  proposed: readonly ProposedDate[],
  flags: readonly string[],
  ask: AskLine | undefined,
): Promise<readonly ProposedDate[]> {
  const given = readFlags(pattern, flags);
  const settled: ProposedDate[] = [];
  for (const date of proposed) {
    const { key, title, old, value } = date;
    const before = pattern.ledgers.get(key)?.lines.at(-1)?.deadline;
    const written =
      given.get(key) ??
      (ask === undefined || key === 'workshop'
        ? value
        : await ask({
            message: `${title}, ${old ?? 'new'} in ${pattern.year}? ("${NONE}" leaves it out)`,
            ...(value === undefined ? {} : { proposal: value }),
            refuse: (answer) => (answer === '' || answer === NONE ? undefined : refuse(answer)),
          }));
    const kept = before === undefined || written === undefined ? written : keepHour(before, written);
    if (kept === value) settled.push(date);
    else settled.push({ ...date, days: undefined, value: kept === NONE || kept === '' ? undefined : kept });
  }
  const known = new Set(proposed.map(({ key }) => key));
  const added = [...given]
    .filter(([key, value]) => !known.has(key) && value !== NONE)
    .map(([key, value]): ProposedDate => {
      const title = titleDeadline(key, pattern.facts.dateTitles);
      return { key, title, old: undefined, value, days: undefined };
    });
  return [...settled.slice(0, -1), ...added, ...settled.slice(-1)];
}

function readFlags(pattern: Edition, flags: readonly string[]): ReadonlyMap<string, string> {
  const known = new Set<string>([...DEADLINE_KEYS, ...pattern.ledgers.keys()]);
  const given = new Map<string, string>();
  for (const flag of flags) {
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(flag) ?? [];
    if (key === '' || value === '')
      throw new WrongUse(
        `--date is "${flag}". Write the key of a date and its value: submission=2026-06-01.`,
      );
    if (key === 'workshop')
      throw new WrongUse('The day of the workshop is said with --from and --to, not with --date.');
    if (!known.has(key)) {
      const closest = findClosest(key, known);
      const hint =
        closest === undefined ? `There are: ${[...known].join(', ')}.` : `Did you mean "${closest}"?`;
      throw new WrongUse(
        `--date names "${key}", which is no date of ${pattern.year} and no standard one. ${hint}`,
      );
    }
    const reason = value === NONE ? undefined : refuse(value);
    if (reason !== undefined) throw new WrongUse(`--date ${key}: ${reason}`);
    given.set(key, value);
  }
  return given;
}

function refuse(value: string): string | undefined {
  try {
    parseDeadline(value);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
