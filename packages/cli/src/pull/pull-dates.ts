import { joinEntries, listMissingEntries, type LedgerEntry } from '@ml4astro/edition';
import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { addLedgerLine } from '../registration/add-ledger-line.ts';
import type { PullOptions } from './command.ts';
import { readDeskDates } from './read-desk-dates.ts';

/**
 * The lines that the desk has and the files have not, each put into its ledger by when it was announced. What the files say
 * stays, character by character.
 *
 * @throws {WrongUse} for a year that is none
 * @throws {Refusal} for a sealed edition, and when the database cannot be used
 */
export async function pullDates(editions: string, options: PullOptions): Promise<Proposal> {
  const edition = getOpenEdition(editions, options.year);
  const entered = await readDeskDates(edition.year, options);
  const draft = new ChangeDraft(editions);
  draft.edit(`editions/${edition.year}/edition.yaml`, (text) => {
    let written = text;
    for (const [key, dates] of Map.groupBy(entered, (date) => date.key)) {
      let entries: readonly LedgerEntry[] = edition.facts.dates[key] ?? [];
      for (const { value, announced, reason } of listMissingEntries(entries, dates)) {
        const line = { value, announced, reason };
        entries = joinEntries(entries, [line]);
        written = addLedgerLine(written, edition, key, line, entries.indexOf(line));
      }
    }
    return written;
  });
  const count = entered.length;
  return {
    change: draft.toChange(),
    notes: [
      count === 0
        ? `No date of ${edition.year} was changed in the desk.`
        : `${count} ${count === 1 ? 'line' : 'lines'} of ${edition.year} in the desk.`,
    ],
  };
}
