import type { Edition, PersonRecord } from '@ml4astro/edition';
import { listNamedPersons } from '@ml4astro/edition/seal';
import { stringify } from 'yaml';

const HEAD = `# yaml-language-server: $schema=../../packages/edition/schema/people.schema.json
# The persons whom this edition names, as the register of the series had them when it was sealed.
`;

/**
 * The person records that a sealed edition keeps: of those whom it names, what its pages show. Other written forms and
 * notes on who is someone else serve to match names, which nobody does in a sealed edition.
 */
export function writeSealedPeople(edition: Edition, register: readonly PersonRecord[]): string {
  const named = listNamedPersons(edition);
  const records = register
    .filter(({ id }) => named.has(id))
    .map(({ id, name, family, orcid, homepage }) => ({
      id,
      name,
      ...(family === undefined ? {} : { family }),
      ...(orcid === undefined ? {} : { orcid }),
      ...(homepage === undefined ? {} : { homepage }),
    }));
  return HEAD + stringify(records, { lineWidth: 0 });
}
