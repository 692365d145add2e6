import type { MailPlaceholder } from '@ml4astro/edition/mail';
import { plainTex } from '@ml4astro/edition/tex';
import { Temporal } from 'temporal-polyfill';
import { describeDeadline, describeInstant } from '../../deadline/describe-instant.ts';

/** A placeholder's value as a reader sees it. */
export interface FilledValue {
  /** One line without control characters. */
  readonly shown: string;
  /** An address of the web, where the placeholder is a link. */
  readonly link?: string;
}

/** What is shown for a deadline that nobody announced. */
const NO_END = 'the end of the call, which is not announced yet';

/** What is shown for a text that says nothing. */
const NOTHING = '(not stated)';

/** Makes the values of a mail's placeholders readable. A value that is missing is shown as such: the mail is worth more. */
export function fillValues(
  placeholders: ReadonlyMap<string, MailPlaceholder>,
  data: Readonly<Record<string, string>>,
): ReadonlyMap<string, FilledValue> {
  return new Map(
    [...placeholders].map(([name, { kind }]) => [name, fillValue(kind, oneLine(data[name] ?? ''))]),
  );
}

function fillValue(kind: MailPlaceholder['kind'], text: string): FilledValue {
  if (text === '') return { shown: kind === 'deadline' ? NO_END : NOTHING };
  return SHOW[kind](text);
}

const SHOW: Readonly<Record<MailPlaceholder['kind'], (text: string) => FilledValue>> = {
  text: (text) => ({ shown: text }),
  tex: (text) => ({ shown: oneLine(plainTex(text)) || text }),
  link: (text) => (isWebAddress(text) ? { shown: text, link: text } : { shown: text }),
  instant: (text) => ({ shown: wordInstant(text, describeInstant) }),
  deadline: (text) => ({ shown: wordInstant(text, describeDeadline) }),
};

/** The text without what ends a line or steers a terminal: a header could begin behind it. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
}

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '') && !/\s/.test(text);
}

function wordInstant(text: string, describe: (instant: Temporal.Instant) => string): string {
  try {
    return describe(Temporal.Instant.from(text));
  } catch {
    return text;
  }
}
