import { Temporal } from 'temporal-polyfill';
import type { LedgerEntry } from '@ml4astro/edition';
import type { ImportRecord } from '../report/import-record.ts';
import { yearBefore, type LedgerDraft } from './ledger-draft.ts';

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
 * Dates without a year that would come after the workshop are of the year before it, as calls of spring workshops have
 * them.
 */
export function moveBeforeWorkshop(
  drafts: readonly LedgerDraft[],
  year: number,
  record: ImportRecord,
): readonly LedgerDraft[] {
  const workshop = drafts.find(({ key }) => key === 'workshop')?.values.at(-1)?.days?.[1];
  if (workshop === undefined) return drafts;
  return drafts.map((draft) => {
    const late = draft.values.some(({ dated, days }) => !dated && (days?.[0] ?? '') > workshop);
    if (!late || draft.key === 'workshop') return draft;
    record.guessed(draft.span, `${draft.key} is of ${year - 1}: of ${year} it would come after the workshop`);
    return { ...draft, values: draft.values.map((value) => (value.dated ? value : yearBefore(value, year))) };
  });
}

/**
 * Dates that come before one that they have to follow, as a page with a slip has them, keep what the page says under a
 * key of their own: the platform acts on standard dates, and would act wrongly. The day of the workshop stays.
 */
export function moveMisordered(drafts: readonly LedgerDraft[], record: ImportRecord): readonly LedgerDraft[] {
  let kept = drafts;
  for (const key of ['workshop', 'camera-ready-poster', 'camera-ready-paper', 'notification']) {
    for (const before of FOLLOWS[key] ?? []) {
      const [day, earlier] = [dayOf(kept, key), dayOf(kept, before)];
      if (day === undefined || earlier === undefined || earlier <= day) continue;
      const moved = key === 'workshop' ? before : key;
      kept = kept.map((draft) => {
        if (draft.key !== moved) return draft;
        record.guessed(
          draft.span,
          `${key} is before ${before} on the page; ${moved} keeps its day under a key of its own`,
        );
        return { ...draft, key: `${moved}-as-written`, title: `${moved.replaceAll('-', ' ')} (as written)` };
      });
    }
  }
  return kept;
}

/** The last day of the value in force; `undefined` for what is no settled date. */
function dayOf(drafts: readonly LedgerDraft[], key: string): string | undefined {
  const last = drafts.find((draft) => draft.key === key)?.values.at(-1);
  return last?.value.includes(' or ') ? undefined : last?.days?.[1];
}

const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  notification: ['submission', 'reviewer-sign-up'],
  'camera-ready-paper': ['notification', 'submission'],
  'camera-ready-poster': ['notification', 'submission'],
  workshop: ['camera-ready-poster', 'camera-ready-paper', 'notification', 'submission'],
};
