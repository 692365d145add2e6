import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepHour, parseDeadline, systemClock, WorkshopError, type Deadline } from '@ml4astro/edition';
import type { Change } from '../change/change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';
import { YamlEdit } from '../yaml/yaml-edit.ts';
import type { ExtendOptions } from './command.ts';

/**
 * One line more in the ledger of a date. The lines before it stay: readers see what the date was.
 *
 * @param editions the folder of the editions
 * @param written the new value; a day alone keeps the hour and the zone of the value in force
 * @throws {WrongUse} for a year, date or value that is none
 * @throws {Refusal} for a sealed edition, and for a value that is not later than the one in force
 */
export function extendDeadline(
  editions: string,
  key: string,
  written: string,
  { year, reason, announced }: ExtendOptions,
): Change {
  const edition = getOpenEdition(editions, year);
  const entries = edition.facts.dates[key];
  const last = edition.ledgers.get(key)?.lines.at(-1);
  if (entries === undefined || last === undefined) {
    const keys = Object.keys(edition.facts.dates).join(', ');
    throw new WrongUse(`${edition.year}/edition.yaml has no date "${key}". It has: ${keys}.`);
  }
  const value = keepHour(last.deadline, written);
  const closesAt = readValue(value, key === 'workshop' ? edition.facts.timezone : undefined).closesAt;
  const before = last.deadline.closesAt;
  if (
    closesAt === undefined ||
    (before !== undefined && closesAt.epochMilliseconds <= before.epochMilliseconds)
  )
    throw new Refusal(
      `"${value}" is not later than "${last.deadline.label}", which is in force for ${key} of ${edition.year}: that is no extension.`,
    );
  const path = join(String(edition.year), 'edition.yaml');
  const bytes = readFileSync(join(editions, path));
  const edit = new YamlEdit(bytes.toString());
  edit.append(edit.listAt(['dates', key]), {
    value,
    announced: announced ?? systemClock.now().toString({ smallestUnit: 'second' }),
    ...(reason === undefined ? {} : { reason }),
  });
  return [{ path: `editions/${path}`, before: bytes, after: Buffer.from(edit.toString()) }];
}

function readValue(value: string, zone: string | undefined): Deadline {
  try {
    return parseDeadline(value, zone);
  } catch (error) {
    if (error instanceof WorkshopError) throw new WrongUse(error.message, { cause: error });
    throw error;
  }
}
