import { Temporal } from 'temporal-polyfill';
import type { LedgerEntry } from '@ml4astro/edition';
import type { ImportRecord } from '../report/import-record.ts';
import type { LedgerDraft } from './ledger-draft.ts';

/** Days before the earliest date at which a call is taken to have appeared, where nobody says when it did. */
const CALL_BEFORE = 30;

/** The ledgers of an edition, in the order in which they fall due. */
export interface SettledLedgers {
  readonly dates: Readonly<Record<string, readonly LedgerEntry[]>>;
  readonly titles: Readonly<Record<string, string>>;
  /** What the first lines bear as the day on which they were announced. */
  readonly announced: string;
}

const ORDER = [
  'submission-opens',
  'reviewer-sign-up-opens',
  'registration-opens',
  'submission',
  'reviewer-sign-up',
  'notification',
  'upload-opens',
  'upload',
  'camera-ready-paper',
  'camera-ready-poster',
  'registration',
  'workshop',
];

/**
 * Gives each value the day on which it was announced. A page does not say it: the first values are of one day, a
 * replaced value is taken to have held until the day before it, or what replaced it, was due.
 *
 * @param announced when the first values were made public, where somebody says so
 */
export function settleLedgers(
  drafts: readonly LedgerDraft[],
  announced: string | undefined,
  year: number,
  record: ImportRecord,
): SettledLedgers {
  const days = drafts
    .flatMap(({ values }) => values.flatMap(({ days: each }) => (each === undefined ? [] : [each[0]])))
    .sort();
  const first =
    announced ??
    Temporal.PlainDate.from(days[0] ?? `${year}-01-01`)
      .subtract({ days: CALL_BEFORE })
      .toString();
  if (announced === undefined && drafts.length > 0)
    record.guessed(
      undefined,
      `when dates were announced: the page does not say it; the first lines bear ${first} (--announced says it)`,
    );
  const dates: Record<string, readonly LedgerEntry[]> = {};
  const titles: Record<string, string> = {};
  for (const { key, title, values, span } of drafts.toSorted(byOrder)) {
    const entries: LedgerEntry[] = [];
    for (const [index, { value, days: own }] of values.entries()) {
      const before = values[index - 1];
      const due = [before?.days?.[0], own?.[0]].filter((day) => day !== undefined).sort()[0];
      const told =
        before === undefined || due === undefined
          ? first
          : later(
              entries.at(-1)?.announced ?? first,
              Temporal.PlainDate.from(due).subtract({ days: 1 }).toString(),
            );
      if (before !== undefined)
        record.guessed(
          span,
          `${key}: when "${before.value}" was replaced is not on the page; ${told} is taken`,
        );
      entries.push({ value, announced: told });
    }
    dates[key] = entries;
    if (title !== undefined) titles[key] = title;
  }
  return { dates, titles, announced: first };
}

function byOrder(a: LedgerDraft, b: LedgerDraft): number {
  return (
    rank(a) - rank(b) || ((a.values.at(-1)?.days?.[0] ?? '') < (b.values.at(-1)?.days?.[0] ?? '') ? -1 : 1)
  );
}

/** Dates with a key of their own come right before the workshop. */
function rank({ key }: LedgerDraft): number {
  const at = ORDER.indexOf(key);
  return at < 0 ? ORDER.length - 1.5 : at;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/**
 * Dates that come before one that they have to follow, as a page with a slip has them, keep what the page says under a
 * key of their own: the platform acts on standard dates, and would act wrongly.
 */
export function moveMisordered(drafts: readonly LedgerDraft[], record: ImportRecord): readonly LedgerDraft[] {
  const dayOf = (key: string) => {
    const last = drafts.find((draft) => draft.key === key)?.values.at(-1);
    return last?.value.includes(' or ') ? undefined : last?.days?.[1];
  };
  return drafts.map((draft) => {
    const day = dayOf(draft.key);
    const before = (FOLLOWS[draft.key] ?? []).find((key) => day !== undefined && (dayOf(key) ?? '') > day);
    if (before === undefined) return draft;
    record.guessed(
      draft.span,
      `${draft.key} is before ${before} on the page; it keeps its day under a key of its own`,
    );
    return {
      ...draft,
      key: `${draft.key}-as-written`,
      title: `${draft.key.replaceAll('-', ' ')} (as written)`,
    };
  });
}

const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  notification: ['submission', 'reviewer-sign-up'],
  'camera-ready-paper': ['notification', 'submission'],
  'camera-ready-poster': ['notification', 'submission'],
  workshop: ['camera-ready-poster', 'camera-ready-paper', 'notification', 'submission'],
};
