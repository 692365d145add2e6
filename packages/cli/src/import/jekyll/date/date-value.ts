import type { TextPiece } from '../page/text-line.ts';
import { findDays, type WrittenDays } from './written-days.ts';
import { findTimes, type WrittenTimes } from './written-time.ts';
import { findZone, type WrittenZone } from './written-zone.ts';

/** A value of a date as the page gave it, not yet in the words of the ledger. */
export interface WrittenValue {
  readonly days: WrittenDays;
  readonly times: WrittenTimes | undefined;
  readonly zone: WrittenZone | undefined;
}

/** What a date is said to be: its values, oldest first. */
export interface WrittenDate {
  /** Those that were struck out or replaced, then the one in force. */
  readonly values: readonly WrittenValue[];
  /** True when the last value was struck out and nothing took its place. */
  readonly withdrawn: boolean;
  /** True when words and not strokes say which value replaced which. */
  readonly worded: boolean;
}

const REPLACED = /→|->|=>|⇒|\b(?:extended|moved|postponed|changed|updated)\b(?!\s*abstract)/i;
const REPLACES =
  /\b(?:extended|moved|postponed|changed) from\b|\b(?:was|originally|previously|formerly|instead of)\b/i;

/**
 * Reads what a line says of a date. What is struck out (`June <s>16th</s> 19th` strikes the day alone) comes before what
 * is in force, and takes month, hour and zone from it where it has none. `undefined` where the line names no day.
 */
export function readDateValue(pieces: readonly TextPiece[], year: number): WrittenDate | undefined {
  const standing = pieces.map(({ struck, text }) => (struck ? ' ' : text)).join('');
  const inForce = readValues(standing, year);
  const struck = readStruck(pieces, year, inForce.at(-1)?.days.month);
  if (struck.length > 0) {
    const current = orderByWords(standing, inForce).slice(-1);
    const [first] = current;
    const values = [...struck.map((value) => completeFrom(value, first)), ...current];
    return { values: withoutRepeats(values), withdrawn: current.length === 0, worded: false };
  }
  if (inForce.length === 0) return undefined;
  const several = inForce.length > 1 && (REPLACED.test(standing) || REPLACES.test(standing));
  if (!several) return { values: inForce.slice(0, 1), withdrawn: false, worded: false };
  const ordered = orderByWords(standing, inForce);
  return {
    values: withoutRepeats(ordered.map((value) => completeFrom(value, ordered.at(-1)))),
    withdrawn: false,
    worded: true,
  };
}

/** The values of a text in its order. Times and zone belong to the day before them, or to the only day there is. */
function readValues(text: string, year: number): readonly WrittenValue[] {
  const days = findDays(text, year);
  return days.map((each, index) => {
    const [from, to] = [index === 0 ? 0 : each.start, days[index + 1]?.start ?? text.length];
    const own = blank(text, days).slice(from, to);
    return { days: each, times: findTimes(own)[0], zone: findZone(text.slice(from, to)) };
  });
}

/** A text with its days blanked out, so that none of their numbers is taken for an hour. */
function blank(text: string, days: readonly WrittenDays[]): string {
  return days.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

function readStruck(
  pieces: readonly TextPiece[],
  year: number,
  month: number | undefined,
): readonly WrittenValue[] {
  let before = '';
  return pieces.flatMap(({ struck, text }) => {
    const near = findDays(`${before} 1`, year).at(-1)?.month;
    const trailing = new RegExp('[a-z]{3,}\\.?\\s*$', 'i').test(before.trimEnd()) ? near : undefined;
    before += text;
    if (!struck) return [];
    const [days] = findDays(text, year, trailing ?? month ?? near);
    if (days === undefined) return [];
    return [{ days, times: findTimes(blank(text, [days]))[0], zone: findZone(text) }];
  });
}

function completeFrom(value: WrittenValue, later: WrittenValue | undefined): WrittenValue {
  return { days: value.days, times: value.times ?? later?.times, zone: value.zone ?? later?.zone };
}

/** "May 25 (extended from May 19)" names the newer one first. */
function orderByWords(text: string, values: readonly WrittenValue[]): readonly WrittenValue[] {
  return REPLACES.test(text) ? values.toReversed() : values;
}

function withoutRepeats(values: readonly WrittenValue[]): readonly WrittenValue[] {
  return values.filter(
    (value, index) => index === 0 || value.days.days.join() !== values[index - 1]?.days.days.join(),
  );
}
