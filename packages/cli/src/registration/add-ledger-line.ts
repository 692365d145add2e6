import { DEADLINE_KEYS, type Edition } from '@ml4astro/edition';
import { insertAtPath } from '../yaml/insert-at-path.ts';
import { stated } from '../yaml/yaml-value.ts';

/** What a new line of a ledger says. */
export interface NewLine {
  readonly value: string;
  readonly announced: string;
  readonly reason: string | undefined;
}

/**
 * `edition.yaml` with one line more in the ledger of a date; a date of its own where there is none yet.
 *
 * @param index where in the ledger, from 0; its end without it
 */
export function addLedgerLine(
  text: string,
  { facts }: Edition,
  key: string,
  line: NewLine,
  index = facts.dates[key]?.length ?? 0,
): string {
  const order: readonly string[] = DEADLINE_KEYS;
  const before = order.slice(0, order.indexOf(key)).toReversed();
  const entry = stated({ value: line.value, announced: line.announced, reason: line.reason });
  return insertAtPath(text, ['dates', key], index, entry, before);
}
