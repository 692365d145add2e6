import { ROLES } from '@ml4astro/edition';
import { z } from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CataloguePerson } from '../catalogue/catalogue-person.ts';
import { textFilter } from '../catalogue/text-filter.ts';
import { TextQuery, YearInput } from '../list/page-schema.ts';
import type { PersonSummary } from './person-output.ts';

/** Which persons are asked for. With `year` and `role`: who had the role in that year. */
export const PersonFilter = z.strictObject({
  year: YearInput.optional(),
  role: z.enum(ROLES).optional(),
  text: TextQuery.optional(),
});
export type PersonFilter = z.infer<typeof PersonFilter>;

/** A person as the list of `year` shows them: with the papers of that year alone. Without a year, with all. */
export function summarizeIn(year: number | undefined, { summary, detail }: CataloguePerson): PersonSummary {
  if (year === undefined) return summary;
  const part = detail.editions.find((edition) => edition.year === year);
  return { ...summary, papers: part?.papers.length ?? 0 };
}

/** @throws {WorkshopError} `EDITION_UNKNOWN`, for an empty list would look like an answer */
export function filterPersons(
  catalogue: Catalogue,
  { year, role, text }: PersonFilter,
): (person: CataloguePerson) => boolean {
  if (year !== undefined) catalogue.getEdition(year);
  const hasText = text ? textFilter(text) : undefined;
  return ({ summary, rolesByYear, searchText }) =>
    (year === undefined || rolesByYear.has(year)) &&
    (role === undefined ||
      (year === undefined ? summary.roles.includes(role) : rolesByYear.get(year)?.has(role) === true)) &&
    (hasText === undefined || hasText(searchText));
}
