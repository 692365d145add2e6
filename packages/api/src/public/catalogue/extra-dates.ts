import { joinEntries, readLedger, type Edition, type LedgerEntry, type Series } from '@ml4astro/edition';

/** Ledger entries by the key of their date. */
export type DatedEntries = ReadonlyMap<string, readonly LedgerEntry[]>;

/** Ledger entries that are not in the files yet, and who is to know when there are more. */
export interface ExtraDates {
  /** By year, as they are now. */
  current(): ReadonlyMap<number, DatedEntries>;
  /**
   * Calls `listener` after each change.
   *
   * @returns stops that
   */
  onChange(listener: () => void): () => void;
}

/** The series with entries joined to the ledgers of its files. A sealed edition says what its files say. */
export function withExtraDates(
  series: Series,
  extra: ReadonlyMap<number, DatedEntries> = new Map<number, DatedEntries>(),
): Series {
  if (!series.editions.some(({ year, sealed }) => !sealed && extra.has(year))) return series;
  const editions = series.editions.map((edition) => {
    const entries = edition.sealed ? undefined : extra.get(edition.year);
    return entries === undefined ? edition : joinDates(edition, entries);
  });
  return { ...series, editions };
}

/** An edition with entries joined to its ledgers; a date that only they have comes last. */
export function joinDates(edition: Edition, extra: DatedEntries): Edition {
  const { facts } = edition;
  const keys = [...new Set([...Object.keys(facts.dates), ...extra.keys()])];
  const dates = Object.fromEntries(
    keys.map((key) => [key, [...joinEntries<LedgerEntry>(facts.dates[key] ?? [], extra.get(key) ?? [])]]),
  );
  const ledgers = new Map(keys.map((key) => [key, readLedger(key, dates[key] ?? [], facts.timezone)]));
  return { ...edition, facts: { ...facts, dates }, ledgers };
}
