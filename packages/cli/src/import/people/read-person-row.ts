import type { Role } from '@ml4astro/edition';
import { readShownName } from '../../person/shown-name.ts';
import type { WrittenPerson } from '../../person/written-person.ts';
import { onOneLine } from '../table/cell-text.ts';
import type { TableRow } from '../table/read-table.ts';
import type { PeopleColumn } from './people-table.ts';
import { readOrcid } from './read-orcid.ts';
import { readRoles } from './read-roles.ts';

/** A person with the roles that a row gives them. */
export interface PersonDraft {
  readonly row: TableRow<PeopleColumn>;
  readonly written: WrittenPerson;
  readonly roles: readonly Role[];
  readonly affiliation: string | undefined;
}

/** A row as a person, with sentences about what was left out; or why it is kept aside. */
export type PersonRowReading =
  { readonly draft: PersonDraft; readonly notes: readonly string[] } | { readonly problem: string };

/**
 * Reads a row.
 *
 * @param role of rows that name none
 * @param among ids of the persons whom the edition has
 */
export function readPersonRow(
  row: TableRow<PeopleColumn>,
  role: Role | undefined,
  among: readonly string[],
): PersonRowReading {
  const { get } = row;
  const [given, family] = [get('given'), get('family')];
  const parted = [given, family].every((part) => part !== undefined)
    ? `${family}, ${given}`
    : (family ?? given);
  const name = onOneLine(get('name') ?? parted ?? '');
  if (name === '') return { problem: 'the row has no name.' };
  if (name.includes('@'))
    return { problem: 'the name is an e-mail address, which is never published. Write the name.' };
  const shown = readShownName(name).name;
  if (/[=<>|{}]/.test(name)) return { problem: `"${name}" is no name of a person.` };
  const said = get('role');
  const reading = said === undefined ? { roles: role === undefined ? [] : [role] } : readRoles(said);
  if ('problem' in reading) return { problem: reading.problem };
  if (reading.roles.length === 0)
    return { problem: `${shown} has no role. Add a column "role", or say it for all with --role.` };
  const number = get('orcid');
  const orcid = number === undefined ? undefined : readOrcid(number);
  if (number !== undefined && orcid === undefined)
    return {
      problem: `"${number}" is no ORCID iD of ${shown}: a digit is wrong or missing. Look it up at https://orcid.org/.`,
    };

  const notes: string[] = [];
  const page = get('homepage');
  const homepage = page !== undefined && isWebAddress(page) ? page : undefined;
  if (page !== undefined && homepage === undefined)
    notes.push(`${shown}: "${page}" is no web address (https://…) and was left out.`);
  const place = onOneLine(get('affiliation') ?? '');
  if (place.includes('@')) notes.push(`${shown}: the affiliation holds an e-mail address and was left out.`);
  const affiliation = place === '' || place.includes('@') ? undefined : place;
  return {
    draft: { row, written: { name, orcid, homepage, among }, roles: reading.roles, affiliation },
    notes,
  };
}

function isWebAddress(text: string): boolean {
  const url = /\s/.test(text) ? null : URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol);
}
