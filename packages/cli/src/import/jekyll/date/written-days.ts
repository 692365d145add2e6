import { MONTH_PATTERN, readMonth } from './month-name.ts';

/** The days that a text names. */
export interface WrittenDays {
  /** ISO days in the order written: one, or the ends of a range, or those to choose from. */
  readonly days: readonly string[];
  readonly kind: 'day' | 'range' | 'choice';
  /** The month of the last of them, 1 to 12. */
  readonly month: number;
  /** Whether the text names the year. */
  readonly dated: boolean;
  /** Where in the text it stands. */
  readonly start: number;
  readonly end: number;
}

const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s*)?';
const DAY = '(?<!\\d)(?:\\d{1,2})(?!\\d)(?:\\s?(?:st|nd|rd|th)\\b)?';
const JOINT = '\\s*(?:-|–|—|to|until|through|or|and|&|\\/)\\s*';
const YEAR = '(?:,?\\s*(?:of\\s+)?(?<year>(?:19|20)\\d{2})\\b)?';

const ISO = /\b(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})\b/g;
const NUMERIC = /\b(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>(?:19|20)\d{2})\b/g;
/** June 1st; June 1-2, 2025; July 28th or 29th; July 31 - August 2. */
const MONTH_FIRST = new RegExp(
  `${WEEKDAY}\\b(?<month>${MONTH_PATTERN})\\s*(?:the\\s+)?(?<day>${DAY})(?:(?<joint>${JOINT})${WEEKDAY}(?:(?<month2>${MONTH_PATTERN})\\s*)?(?<day2>${DAY})(?!\\s*(?::\\d|[ap]\\.?m)))?${YEAR}`,
  'gi',
);
/** 1 June 2025; 22-23 July; 31 July - 2 August. */
const DAY_FIRST = new RegExp(
  `${WEEKDAY}(?<day>${DAY})(?:\\s*(?<firstmonth>${MONTH_PATTERN}))?(?:(?<joint>${JOINT})${WEEKDAY}(?<day2>${DAY}))?\\s*(?:of\\s+)?\\b(?<month>${MONTH_PATTERN})${YEAR}`,
  'gi',
);

/**
 * Finds the days that a text names, in whatever common form. Without a year they are of `year`. Of a day that does not
 * exist nothing is said.
 *
 * @param month for a text that gives a day alone, such as `16th`
 */
export function findDays(text: string, year: number, month?: number): readonly WrittenDays[] {
  const found: WrittenDays[] = [];
  const add = (
    match: RegExpMatchArray,
    parts: readonly (readonly [number, number, number])[],
    joint: string | undefined,
    dated: boolean,
  ) => {
    const days = parts.map(([y, m, d]) => isoDay(y, m, d));
    const whole = days.flatMap((day) => (day === undefined ? [] : [day]));
    const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length];
    if (whole.length !== days.length || found.some((each) => start < each.end && end > each.start)) return;
    const kind = whole.length < 2 ? 'day' : /\bor\b|\//i.test(joint ?? '') ? 'choice' : 'range';
    if (whole.length === 2 && (whole[0] ?? '') >= (whole[1] ?? '')) return;
    found.push({ days: whole, kind, month: parts.at(-1)?.[1] ?? 1, dated, start, end });
  };
  for (const match of text.matchAll(ISO)) {
    const { year: y, month: m, day: d } = match.groups ?? {};
    add(match, [[Number(y), Number(m), Number(d)]], undefined, true);
  }
  for (const match of text.matchAll(NUMERIC)) {
    const { first, second, year: y } = match.groups ?? {};
    // 07/20/2025 is America's, 20.07.2025 Europe's; where both would do, a slash is America's.
    const american = Number(first) <= 12 && (Number(second) > 12 || match[0].includes('/'));
    const [m, d] = american ? [first, second] : [second, first];
    add(match, [[Number(y), Number(m), Number(d)]], undefined, true);
  }
  for (const pattern of [MONTH_FIRST, DAY_FIRST]) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const y = groups['year'] === undefined ? year : Number(groups['year']);
      const m = readMonth(groups['month'] ?? '');
      if (m === undefined) continue;
      const firstMonth = readMonth(groups['firstmonth'] ?? '') ?? m;
      const lastMonth = readMonth(groups['month2'] ?? '') ?? m;
      const first = [y, firstMonth, Number.parseInt(groups['day'] ?? '', 10)] as const;
      const second =
        groups['day2'] === undefined ? [] : [[y, lastMonth, Number.parseInt(groups['day2'], 10)] as const];
      add(match, [first, ...second], groups['joint'], groups['year'] !== undefined);
    }
  }
  const short = /^\s*(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/])/.exec(text);
  if (found.length === 0 && short !== null)
    add(short, [[year, Number(short.groups?.['month']), Number(short.groups?.['day'])]], undefined, false);
  if (found.length === 0 && month !== undefined) {
    const alone = /(?<!\d)(?<day>\d{1,2})(?:\s?(?:st|nd|rd|th))?(?![\d:])/i.exec(text);
    if (alone !== null) add(alone, [[year, month, Number(alone.groups?.['day'])]], undefined, false);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day as ISO writes it; `undefined` for one that no calendar has. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
