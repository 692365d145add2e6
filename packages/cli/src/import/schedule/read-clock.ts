import { Temporal } from 'temporal-polyfill';

const TIME = /^(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(?<half>[ap]\.?m\.?)?$/i;

/** A time of day as programmes write it: `9:00`, `09.00`, `9:00 AM`, `2 pm`, `14h30`; `undefined` for what is none. */
export function readClock(text: string): Temporal.PlainTime | undefined {
  const parts = TIME.exec(text.trim())?.groups;
  if (parts === undefined) return undefined;
  const half = parts['half']?.toLowerCase().charAt(0);
  if (half === undefined && parts['minute'] === undefined) return undefined;
  const written = Number(parts['hour']);
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  try {
    return Temporal.PlainTime.from({ hour, minute: Number(parts['minute'] ?? 0) }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** The two ends of `9:00 - 10:30`; `undefined` where a text is no span. */
export function splitSpan(text: string): readonly [string, string] | undefined {
  const [start, end, ...more] = text.split(/\s*[\u2010-\u2015]\s*|\s+-\s+|(?<=[\dm.])-(?=\d)|\s+to\s+/);
  if (start === undefined || end === undefined || more.length > 0 || /^\d{4}$/.test(start)) return undefined;
  // "9:00 - 10:30 am"
  const half = /[ap]\.?m\.?$/i.exec(end)?.[0];
  const opens = half !== undefined && !/[ap]\.?m\.?$/i.test(start) ? `${start} ${half}` : start;
  return [opens, end];
}
