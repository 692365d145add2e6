import type { ImportRecord } from '../report/import-record.ts';
import type { LineSpan } from '../site/line-span.ts';

/** The conference that hosts a workshop, but for where it is. */
export interface ConferenceFacts {
  /** `ICML 2025`. */
  readonly name: string;
  /** Full name without ordinal and year. */
  readonly title: string;
  readonly ordinal: number;
}

/** A text in which the conference may be named, with its place. */
export interface NamedText {
  readonly text: string;
  readonly span: LineSpan | undefined;
}

/** Conferences that host workshops: their full name, and the year that their count began from. */
const KNOWN: Readonly<Record<string, { readonly title: string; readonly before: number }>> = {
  ICML: { title: 'International Conference on Machine Learning', before: 1983 },
  NeurIPS: { title: 'Conference on Neural Information Processing Systems', before: 1986 },
  ICLR: { title: 'International Conference on Learning Representations', before: 2012 },
  AAAI: { title: 'AAAI Conference on Artificial Intelligence', before: 1986 },
  AISTATS: { title: 'International Conference on Artificial Intelligence and Statistics', before: 1997 },
  IJCAI: { title: 'International Joint Conference on Artificial Intelligence', before: 1991 },
  KDD: { title: 'ACM SIGKDD Conference on Knowledge Discovery and Data Mining', before: 1994 },
};

const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');

/** Reads an ordinal in words or digits: `Forty-Second`, `42nd`. */
function readOrdinal(text: string): number | undefined {
  const digits = /\b(\d{1,3})(?:st|nd|rd|th)\b/i.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  const words = text.toLowerCase();
  for (const [index, stem] of TENS.entries()) {
    const tens = (index + 2) * 10;
    if (new RegExp(`\\b${stem}ieth\\b`).test(words)) return tens;
    const unit = new RegExp(`\\b${stem}y[- ]([a-z]+)`).exec(words)?.[1];
    const at = unit === undefined ? -1 : UNITS.indexOf(unit);
    if (at >= 0) return tens + at + 1;
  }
  const word = words.match(/[a-z]+/g)?.find((each) => UNITS.includes(each));
  return word === undefined ? undefined : UNITS.indexOf(word) + 1;
}

const TITLE =
  /(?:(?<ordinal>(?:[A-Z][a-z]+(?:-[A-Z]?[a-z]+)?|\d{1,3}(?:st|nd|rd|th)))\s+)?(?<title>(?:(?:Annual|International|European|ACM|IEEE|AAAI|Asian|Joint)\s+)*(?:Conference|Symposium|Congress|Meeting)\s+on\s+[A-Z][\w,-]*(?:\s+(?:and|of|in|for|on|[A-Z][\w-]*))*)/;

/**
 * Reads which conference hosts the workshop, from the texts in the order given. What no text says comes from the list of
 * known conferences, or is a guess that the report names.
 */
export function readConference(
  texts: readonly NamedText[],
  year: number,
  record: ImportRecord,
): ConferenceFacts {
  const short = findShort(texts, year);
  const known = Object.keys(KNOWN).find((name) => name.toLowerCase() === short?.name.toLowerCase());
  const facts = known === undefined ? undefined : KNOWN[known];
  const titled = texts
    .map(({ text, span }) => ({ match: TITLE.exec(text), span }))
    .find(({ match }) => match !== null);
  const title = titled?.match?.groups?.['title']?.replace(/\s+(?:and|of|in|for|on)$/, '');
  const ordinal = titled === undefined ? undefined : readOrdinal(titled.match?.groups?.['ordinal'] ?? '');

  const name = short === undefined ? `Conference ${year}` : `${known ?? short.name} ${year}`;
  if (short === undefined)
    record.guessed(undefined, `the conference is not named; "${name}" stands for it (--conference says it)`);
  else if (short.span !== undefined) record.understood(short.span, `conference: ${name}`);
  if (title === undefined)
    record.guessed(undefined, `the full name of the conference: ${facts?.title ?? name}`);
  else if (titled?.span !== undefined) record.understood(titled.span, `conference: ${title}`);
  const counted = ordinal ?? (facts === undefined ? undefined : year - facts.before);
  if (ordinal === undefined)
    record.guessed(
      undefined,
      counted === undefined
        ? 'which one the conference is: 1, as nothing says it'
        : `which one the conference is, by its year: ${counted}`,
    );
  return { name, title: title ?? facts?.title ?? name, ordinal: Math.max(1, counted ?? 1) };
}

/** `ICML` of "ICML 2025", "ICML'25" or a known name alone. */
function findShort(
  texts: readonly NamedText[],
  year: number,
): { name: string; span: LineSpan | undefined } | undefined {
  const dated = new RegExp(
    `\\b(?<name>[A-Z][A-Za-z]*[A-Z][A-Za-z]*)\\s*[-@]?\\s*(?:${year}|['’]${String(year).slice(2)})\\b`,
  );
  for (const { text, span } of texts) {
    const name = dated.exec(text)?.groups?.['name'];
    if (name !== undefined && !/^(?:ML4|AI4|AM|PM|AOE|UTC)/i.test(name)) return { name, span };
  }
  for (const { text, span } of texts) {
    const name = Object.keys(KNOWN).find((each) => new RegExp(`\\b${each}\\b`).test(text));
    if (name !== undefined) return { name, span };
  }
  return undefined;
}
