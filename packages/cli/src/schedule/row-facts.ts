import { SESSION_KINDS, type Edition, type SessionKind } from '@ml4astro/edition';
import { findClosest } from '@ml4astro/edition/check';
import { getPersonOfSeries } from '../edition/named-person.ts';
import { WrongUse } from '../wrong-use.ts';
import type { RowOptions } from './command.ts';

/** What an organizer says of a row, read. Fields that were not given are `undefined`. */
export interface RowFacts {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly kind: SessionKind | undefined;
  readonly title: string | undefined;
  readonly speakers: readonly string[] | undefined;
  readonly panelists: readonly string[] | undefined;
  readonly contribution: string | undefined;
  readonly room: string | undefined;
}

/** @throws {WrongUse} for a time, kind, person or paper that is none */
export function readRowFacts(edition: Edition, options: RowOptions): RowFacts {
  const { contribution } = options;
  if (contribution !== undefined && !edition.contributions.some(({ id }) => id === contribution)) {
    const ids = edition.contributions.map(({ id }) => id);
    throw new WrongUse(
      `--contribution "${contribution}" is no paper of ${edition.year}.${suggest(contribution, ids, 'It has')}`,
    );
  }
  return {
    start: readTime(edition, '--start', options.start),
    end: readTime(edition, '--end', options.end),
    kind: readKind(options.kind),
    title: readLine('--title', options.title),
    speakers: options.speaker?.map((each) => getPersonOfSeries(each, edition).id),
    panelists: options.panelist?.map((each) => getPersonOfSeries(each, edition).id),
    contribution,
    room: readLine('--room', options.room),
  };
}

/** `09:00` is a time of the workshop's day, where it has one. */
function readTime(edition: Edition, flag: string, written: string | undefined): string | undefined {
  if (written === undefined || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(written)) return written;
  if (!/^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(written))
    throw new WrongUse(
      `${flag} "${written}" is no time. Write it as the clocks of the venue show it: 09:00, or 2025-07-20T09:00.`,
    );
  const { firstDay, lastDay } = edition.ledgers.get('workshop')?.lines.at(-1)?.deadline ?? {};
  if (firstDay === undefined || lastDay === undefined || !firstDay.equals(lastDay)) {
    const days = firstDay === undefined ? 'no day yet' : `the days ${String(firstDay)} to ${String(lastDay)}`;
    throw new WrongUse(
      `${flag} "${written}" does not say the day, and the workshop has ${days}. Write 2025-07-20T${written.padStart(5, '0')}.`,
    );
  }
  return `${firstDay.toString()}T${written.padStart(5, '0')}`;
}

function readKind(written: string | undefined): SessionKind | undefined {
  const kind = SESSION_KINDS.find((each) => each === written);
  if (written === undefined || kind !== undefined) return kind;
  throw new WrongUse(`--kind "${written}" is none.${suggest(written, SESSION_KINDS, 'There are')}`);
}

function readLine(flag: string, text: string | undefined): string | undefined {
  if (text === undefined || /^\S(?:[^\n]*\S)?$/.test(text)) return text;
  throw new WrongUse(`${flag} is empty, or has blanks around it or several lines. Write one line.`);
}

function suggest(written: string, candidates: readonly string[], begin: string): string {
  const closest = findClosest(written, candidates);
  return closest === undefined
    ? ` ${begin}: ${candidates.slice(0, 20).join(', ') || 'none'}.`
    : ` Did you mean "${closest}"?`;
}
