import { systemClock, viewAct, type Edition } from '@ml4astro/edition';
import { readAnnounced } from '../change/announced.ts';
import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { Refusal } from '../refusal.ts';
import { setAtPath } from '../yaml/set-at-path.ts';
import { getActPlace } from './act-place.ts';
import { addLedgerLine } from './add-ledger-line.ts';
import type { CloseOptions } from './command.ts';

/**
 * Closes what readers could do until now. Its date gets a line that ends it, and its address stays as the record of where
 * it was: `unstated` would tell them that nothing was announced yet. What had not opened yet is taken back instead.
 *
 * @param what registration, submission or reviewing
 * @throws {WrongUse} for another word
 * @throws {Refusal} for a sealed edition, and for what is not open
 */
export function closeAct(editions: string, what: string, options: CloseOptions): Proposal {
  const place = getActPlace(what);
  const edition = getOpenEdition(editions, options.year);
  const { state } = viewAct(place.act, edition.ledgers, systemClock.now());
  const known = place.read(edition) !== undefined;
  const draft = new ChangeDraft(editions);
  const path = `editions/${edition.year}/edition.yaml`;
  if (options.takeBack || (state === 'opening' && known)) {
    if (!known)
      throw new Refusal(
        `Nobody said where the ${what} of ${edition.year} is. There is nothing to take back.`,
      );
    draft.edit(path, (text) => setAtPath(text, place.path, 'unstated'));
    return { change: draft.toChange(), notes: ['Readers are told that it is not announced yet.'] };
  }
  if (state === 'closed' || state === 'withdrawn') {
    const label = edition.ledgers.get(place.closesKey)?.lines.at(-1)?.deadline.label ?? '';
    throw new Refusal(
      `The ${what} of ${edition.year} is closed already: its date is ${label}. To take its address away too: --take-back`,
    );
  }
  if (state === 'unannounced' && !known)
    throw new Refusal(`The ${what} of ${edition.year} was never opened. There is nothing to close.`);
  draft.edit(path, (text) =>
    addLedgerLine(text, edition, place.closesKey, {
      value: nowAtVenue(edition),
      announced: readAnnounced('--announced', options.announced),
      reason: options.reason,
    }),
  );
  return { change: draft.toChange() };
}

/** This minute on the clocks of the venue: a time lets its whole minute through. */
function nowAtVenue({ facts: { timezone } }: Edition): string {
  const local = systemClock.now().toZonedDateTimeISO(timezone).toPlainDateTime();
  return `${local.toString({ smallestUnit: 'minute' })} ${timezone}`;
}
