import { matchPerson, type MatchVia, type PersonRecord } from '@ml4astro/edition';
import type { WrittenPerson } from './written-person.ts';

/** What is found for a name in some records: one person, some of whom it may be one, or nobody. */
export type WrittenMatch =
  | { readonly kind: 'one'; readonly person: PersonRecord; readonly sure: boolean; readonly why: string }
  | { readonly kind: 'unsure'; readonly candidates: readonly PersonRecord[]; readonly why: string }
  | { readonly kind: 'none' };

const EVIDENCE: Readonly<Record<MatchVia, string>> = {
  name: 'the same name',
  alias: 'a known form of the name',
  diacritics: 'the same name but for its marks',
  'middle-name': 'the same name but for a middle name',
  'short-form': 'a short form of the given name',
  initials: 'the same family name with fitting initials',
};

/** Ways that settle who is meant. After a middle name somebody should look; the others prove nothing. */
const SURE: readonly MatchVia[] = ['name', 'alias', 'diacritics'];

/**
 * Looks for a person among records. An ORCID decides: for the one who has it, and against everyone who has another.
 *
 * @param settled whether the records are those of this very place, so that short forms and initials are enough
 */
export function matchWritten(
  { name, orcid }: WrittenPerson,
  people: readonly PersonRecord[],
  settled: boolean,
): WrittenMatch {
  const owner = orcid === undefined ? undefined : people.find((person) => person.orcid === orcid);
  if (owner !== undefined) return { kind: 'one', person: owner, sure: true, why: 'the same ORCID' };
  const possible = people.filter((person) => !contradicts(person, orcid));
  const match = matchPerson(name, possible);
  if (match.kind === 'none') return match;
  if (match.kind === 'several')
    return { kind: 'unsure', candidates: match.people, why: 'the name fits each of them' };
  const { person, via } = match;
  const why = EVIDENCE[via];
  if (settled || via === 'middle-name' || SURE.includes(via))
    return { kind: 'one', person, sure: SURE.includes(via), why };
  return { kind: 'unsure', candidates: [person], why };
}

/** Whether a record is somebody else's by its ORCID. */
export function contradicts(person: PersonRecord, orcid: string | undefined): boolean {
  return orcid !== undefined && person.orcid !== undefined && person.orcid !== orcid;
}
