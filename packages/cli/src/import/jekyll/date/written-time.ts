/** A time of day as a page writes it. */
export interface WrittenTime {
  /** `09:05`, on a clock of 24 hours as far as the text says which half of the day it is. */
  readonly time: string;
  /** Whether the text says which half: by am or pm, or an hour above twelve. */
  readonly settled: boolean;
}

/** Times that a text names, one or the ends of a span. */
export interface WrittenTimes {
  readonly start: WrittenTime;
  readonly end: WrittenTime | undefined;
  /** Where in the text they stand. */
  readonly from: number;
  readonly to: number;
}

const HALF = '(?:\\s*(?<half>[ap])\\.?\\s?m\\b\\.?)?';
const HOUR = '(?<!\\d)(?<hour>[01]?\\d|2[0-4])';
/** 9:05, 9.05, 9h05, 09:05:00; 9 am; noon. */
const TIME = `(?:${HOUR}(?:(?:[:h]|\\.(?=\\d{2}(?!\\d)))(?<minute>[0-5]\\d)(?::[0-5]\\d)?|h(?!\\w))?(?!\\d)${HALF}|\\b(?<word>noon|midday|midnight)\\b)`;
const once = (name: string) => TIME.replaceAll(/\(\?<(\w+)>/g, (_, group: string) => `(?<${name}${group}>`);
const SPAN = new RegExp(
  `${once('a')}(?:\\s*h)?(?:\\s*(?:-|–|—|−|‐|to|until|till|:|~)\\s*${once('b')})?`,
  'gi',
);

/**
 * Finds times in a text: `9:05-9:35`, `9:05 AM – 9:35 AM`, `9am to 5pm`, `9:00:9:05` (as somebody mistyped it), `noon`.
 * A bare number is no time unless `am`, `pm` or a span says so.
 */
export function findTimes(text: string): readonly WrittenTimes[] {
  return [...text.matchAll(SPAN)].flatMap((match): WrittenTimes[] => {
    const groups = match.groups ?? {};
    const [a, b] = [readGroups(groups, 'a'), readGroups(groups, 'b')];
    if (a === undefined) return [];
    const bare = a.bare && (b === undefined || (b.bare && b.half === undefined)) && a.half === undefined;
    if (bare) return [];
    // "9-11am" is in the morning at both ends; "11-1pm" begins in it.
    const half = a.half ?? (b?.half === undefined ? undefined : guessHalf(a.hour, b.hour, b.half));
    const start = write({ ...a, half });
    const end = b === undefined ? undefined : write(b);
    if (start === undefined) return [];
    return [{ start, end, from: match.index, to: match.index + match[0].trimEnd().length }];
  });
}

interface ReadTime {
  readonly hour: number;
  readonly minute: number;
  readonly half: string | undefined;
  /** A number without minutes. */
  readonly bare: boolean;
}

function readGroups(
  groups: Readonly<Record<string, string | undefined>>,
  name: string,
): ReadTime | undefined {
  const word = groups[`${name}word`]?.toLowerCase();
  if (word !== undefined) return { hour: 12, minute: 0, half: word === 'midnight' ? 'a' : 'p', bare: false };
  const hour = groups[`${name}hour`];
  if (hour === undefined) return undefined;
  return {
    hour: Number(hour),
    minute: Number(groups[`${name}minute`] ?? 0),
    half: groups[`${name}half`]?.toLowerCase(),
    bare: groups[`${name}minute`] === undefined,
  };
}

function guessHalf(first: number, second: number, half: string): string {
  const [a, b] = [first % 12, second % 12];
  return a <= b ? half : half === 'p' ? 'a' : 'p';
}

function write({ hour, minute, half }: ReadTime): WrittenTime | undefined {
  const shifted = half === undefined || hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  if (shifted > 24 || (shifted === 24 && minute > 0)) return undefined;
  const written = shifted === 24 ? '23:59' : `${pad(shifted)}:${pad(minute)}`;
  return { time: written, settled: half !== undefined || hour > 12 || hour === 0 };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
