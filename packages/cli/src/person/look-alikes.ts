import { findNearDuplicates, type PersonRecord } from '@ml4astro/edition';
import { contradicts } from './match-written.ts';

/** A new record that may be of somebody who has one. */
export interface LookAlike {
  readonly other: PersonRecord;
  readonly reason: string;
}

/** What a look at new records beside all others gave. */
export interface LookAlikes {
  /** Those that may be somebody else's, by id. */
  readonly doubted: ReadonlyMap<string, LookAlike>;
  /** The new records, those of a like name told apart in `distinctFrom` where one knows. */
  readonly records: readonly PersonRecord[];
}

const OTHER_ORCID = 'their ORCID iDs differ';
/** How one knows that somebody is new who has a name like another's. */
export const TOLD_APART = 'an organizer said so when the name was added';

/**
 * Looks for records that the check would take for one person's, as after a slip of the pen. Two with different ORCIDs,
 * and those of whom an organizer said that they are new, are told apart; the others are in doubt.
 *
 * @param decided ids of new records that an organizer wants
 */
export function findLookAlikes(
  added: readonly PersonRecord[],
  register: readonly PersonRecord[],
  decided: ReadonlySet<string>,
): LookAlikes {
  if (added.length === 0) return { doubted: new Map(), records: [] };
  const order = new Map(added.map(({ id }, at) => [id, at]));
  const people = new Map([...register, ...added].map((person) => [person.id, person]));
  const doubted = new Map<string, LookAlike>();
  const apart = new Map<string, PersonRecord['distinctFrom']>();
  for (const { first, second, reason } of findNearDuplicates([...people.values()])) {
    const [a, b] = [first, second].map((id) => order.get(id) ?? -1);
    // Of two new ones the later is in question: it is the shorter name.
    const [id, otherId] = (a ?? -1) > (b ?? -1) ? [first, second] : [second, first];
    const [person, other] = [people.get(id), people.get(otherId)];
    if (person === undefined || other === undefined || !order.has(id)) continue;
    const known = contradicts(other, person.orcid) ? OTHER_ORCID : decided.has(id) ? TOLD_APART : undefined;
    if (known === undefined) doubted.set(id, doubted.get(id) ?? { other, reason });
    else apart.set(id, [...(apart.get(id) ?? []), { person: otherId, reason: known }]);
  }
  return {
    doubted,
    records: added.map((person) => ({ ...person, distinctFrom: apart.get(person.id) ?? [] })),
  };
}
