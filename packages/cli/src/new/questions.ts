import { isZone, parseDeadline } from '@ml4astro/edition';
import { findClosest } from '@ml4astro/edition/check';
import type { Answers } from './answers.ts';
import type { NewOptions } from './command.ts';

/** Something that has to be answered by a flag, or on a terminal. */
export interface Question {
  readonly key: keyof Answers & keyof NewOptions;
  readonly flag: string;
  /** As it is asked on a terminal. */
  readonly asks: string;
  readonly example: string;
  /** Why an answer will not do, as a sentence; `undefined` when it will. */
  readonly refuse: (answer: string, year: number) => string | undefined;
}

/** What is asked of every new year. */
export const QUESTIONS: readonly Question[] = [
  {
    key: 'conference',
    flag: '--conference',
    asks: 'Which conference, with its year',
    example: '"ICML 2026"',
    refuse: (answer, year) => refuseLine(answer) ?? refuseOtherYear(answer, year),
  },
  {
    key: 'from',
    flag: '--from',
    asks: 'The first day of the workshop',
    example: '2026-07-17',
    refuse: refuseDay,
  },
  {
    key: 'to',
    flag: '--to',
    asks: 'Its last day (of a single one, the same)',
    example: '2026-07-17',
    refuse: refuseDay,
  },
  {
    key: 'city',
    flag: '--city',
    asks: 'In which city',
    example: 'Seoul',
    refuse: refuseLine,
  },
  {
    key: 'country',
    flag: '--country',
    asks: 'In which country',
    example: '"South Korea"',
    refuse: refuseLine,
  },
  {
    key: 'timezone',
    flag: '--timezone',
    asks: 'The time zone of its clocks',
    example: 'Asia/Seoul',
    refuse: refuseZone,
  },
];

/** What is asked besides of a conference that the copied edition was not held at. */
export const CONFERENCE_QUESTIONS: readonly Question[] = [
  {
    key: 'conferenceTitle',
    flag: '--conference-title',
    asks: 'The full name of the conference, without number and year',
    example: '"International Conference on Machine Learning"',
    refuse: refuseLine,
  },
  {
    key: 'ordinal',
    flag: '--ordinal',
    asks: 'Which one it is (43 for the forty-third)',
    example: '43',
    refuse: (answer) =>
      /^[1-9]\d{0,3}$/.test(answer) ? undefined : 'Write a whole number: 43 for the forty-third.',
  },
];

/** Why a line will not do, as a sentence; `undefined` when it will. */
export function refuseLine(answer: string): string | undefined {
  return /^\S(?:[^\n]*\S)?$/.test(answer) ? undefined : 'Write one line without blanks around it.';
}

function refuseOtherYear(answer: string, year: number): string | undefined {
  const named = /\b(?:19|20)\d{2}\b/.exec(answer)?.[0];
  if (named === undefined || Number(named) === year) return undefined;
  return `It names another year than ${year}. Write "${answer.replace(named, String(year))}".`;
}

function refuseDay(answer: string, year: number): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(answer)) return `Write a day: ${year}-07-17.`;
  try {
    parseDeadline(answer);
  } catch (error) {
    return (error as Error).message;
  }
  return answer.startsWith(`${year}-`) ? undefined : `The workshop of ${year} is held in ${year}.`;
}

function refuseZone(answer: string): string | undefined {
  // The runtime knows abbreviations too, whose summers nobody can tell.
  if (isZone(answer) && (answer === 'UTC' || /^[A-Z].*\//.test(answer))) return undefined;
  const zones = Intl.supportedValuesOf('timeZone');
  const city = answer.trim().replaceAll(' ', '_');
  const found =
    zones.find((zone) => zone.toLowerCase().endsWith(`/${city.toLowerCase()}`)) ?? findClosest(city, zones);
  return `Write a zone as IANA names it, Region/City${found === undefined ? ', such as Asia/Seoul' : `: ${found}`}.`;
}
