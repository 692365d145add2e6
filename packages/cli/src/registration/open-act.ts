import { parseDeadline, systemClock, viewAct, WorkshopError } from '@ml4astro/edition';
import { readAnnounced } from '../change/announced.ts';
import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { askText } from '../prompt/ask-text.ts';
import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';
import { setAtPath } from '../yaml/set-at-path.ts';
import { stated } from '../yaml/yaml-value.ts';
import { getActPlace, type ActPlace } from './act-place.ts';
import { addLedgerLine } from './add-ledger-line.ts';
import type { OpenOptions } from './command.ts';

/**
 * Says where readers do something. When they can is a matter of its dates: with `until` the one that ends it gets a line.
 *
 * @param what registration, submission or reviewing
 * @throws {WrongUse} for another word, a flag that is of another, and a deadline that is none
 * @throws {Refusal} for a sealed edition, and for what its date has closed
 */
export async function openAct(
  editions: string,
  what: string,
  url: string,
  options: OpenOptions,
): Promise<Proposal> {
  const place = getActPlace(what);
  for (const field of ['how', 'system'] as const)
    if (field !== place.field && options[field] !== undefined)
      throw new WrongUse(`--${field} is nothing of ${what}. See: workshop open --help`);
  const edition = getOpenEdition(editions, options.year);
  const { state } = viewAct(place.act, edition.ledgers, systemClock.now());
  const until = options.until === undefined ? undefined : readEnd(options.until);
  if ((state === 'closed' || state === 'withdrawn') && until === undefined) {
    const last = edition.ledgers.get(place.closesKey)?.lines.at(-1)?.deadline.label ?? '';
    throw new Refusal(
      `The ${what} of ${edition.year} is closed: its date is ${last}. Give --until with a later one to open it again.`,
    );
  }
  const more = await readMore(place, place.read(edition), options);
  const draft = new ChangeDraft(editions);
  draft.edit(`editions/${edition.year}/edition.yaml`, (text) => {
    const written = setAtPath(text, place.path, stated({ ...more.before, url, ...more.after }), [
      'registration',
    ]);
    if (until === undefined) return written;
    const announced = readAnnounced('--announced', options.announced);
    return addLedgerLine(written, edition, place.closesKey, {
      value: until,
      announced,
      reason: options.reason,
    });
  });
  const opens = edition.ledgers.get(place.opensKey)?.lines.at(-1)?.deadline.label;
  return {
    change: draft.toChange(),
    notes:
      state === 'opening' && opens !== undefined
        ? [`Readers see it as open from ${opens} on, which is the date ${place.opensKey}.`]
        : [],
  };
}

type More = Readonly<Record<string, string>>;

/** What stands before and behind the address. */
async function readMore(
  { field, meaning }: ActPlace,
  known: More | undefined,
  options: OpenOptions,
): Promise<{ readonly before: More; readonly after: More }> {
  if (field === undefined) return { before: {}, after: {} };
  const text = await askText(options[field] ?? known?.[field], { flag: `--${field}`, meaning }, options);
  return field === 'system' ? { before: { system: text }, after: {} } : { before: {}, after: { how: text } };
}

function readEnd(written: string): string {
  try {
    const { closesAt } = parseDeadline(written);
    if (closesAt !== undefined && closesAt.epochMilliseconds > systemClock.now().epochMilliseconds)
      return written;
  } catch (error) {
    if (error instanceof WorkshopError) throw new WrongUse(`--until: ${error.message}`, { cause: error });
    throw error;
  }
  throw new WrongUse(`--until "${written}" is over already. Give a time to come.`);
}
