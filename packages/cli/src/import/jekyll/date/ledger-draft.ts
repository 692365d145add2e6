import type { LineSpan } from '../site/line-span.ts';
import type { WrittenValue } from './date-value.ts';

/** A value of a ledger before its `announced` is known. */
export interface DraftValue {
  readonly value: string;
  /** First and last day it names; `undefined` when withdrawn. */
  readonly days: readonly [string, string] | undefined;
  /** Whether the page names the year. */
  readonly dated: boolean;
}

/** The ledger of one date as the page gives it, oldest value first. */
export interface LedgerDraft {
  readonly key: string;
  /** For a key of its own. */
  readonly title: string | undefined;
  /** What the page calls it. */
  readonly label: string;
  readonly values: readonly DraftValue[];
  readonly span: LineSpan;
}

/** A written value in the words of the ledger: `2025-06-01T23:59 AoE`. */
export function draftValue(written: WrittenValue, venueZone: string): DraftValue {
  return { ...draftText(written, venueZone), dated: written.days.dated };
}

function draftText({ days, times, zone }: WrittenValue, venueZone: string): Omit<DraftValue, 'dated'> {
  const [first = '', last = first] = days.days;
  const suffix = writeZone(zone?.zone, venueZone);
  const range: readonly [string, string] = [first, last];
  if (days.kind === 'choice') return { value: `${first} or ${last}${suffix}`, days: range };
  if (times === undefined)
    return { value: days.kind === 'range' ? `${first}/${last}${suffix}` : `${first}${suffix}`, days: range };
  const { start, end } = times;
  if (days.kind === 'range') {
    const value = end === undefined ? `${first}/${last}` : `${first}T${start.time}/${last}T${end.time}`;
    return { value: `${value}${suffix}`, days: range };
  }
  const later = end !== undefined && end.time > start.time ? `/${end.time}` : '';
  return { value: `${first}T${start.time}${later}${suffix}`, days: range };
}

function writeZone(zone: string | undefined, venueZone: string): string {
  if (zone === undefined) return '';
  if (/^[+-]/.test(zone)) return zone;
  return ` ${zone === 'local' ? venueZone : zone}`;
}

/** The same value a year before, as of a page that names no year for what is due before the year of its workshop. */
export function yearBefore(value: DraftValue, year: number): DraftValue {
  const shift = (text: string) => text.replaceAll(`${year}-`, `${year - 1}-`);
  return {
    ...value,
    value: shift(value.value),
    days: value.days === undefined ? undefined : [shift(value.days[0]), shift(value.days[1])],
  };
}
