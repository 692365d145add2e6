import { PRESENTATIONS } from '@ml4astro/edition';
import { z } from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CatalogueContribution } from '../catalogue/catalogue-contribution.ts';
import { textFilter } from '../catalogue/text-filter.ts';
import { IdInput, TextQuery, YearInput } from '../list/page-schema.ts';

/** Which contributions are asked for: those that fit every field given. */
export const ContributionFilter = z.strictObject({
  year: YearInput.optional(),
  presentation: z.enum(PRESENTATIONS).optional(),
  topic: IdInput.optional().describe('Id of a topic; editions may share it.'),
  person: IdInput.optional().describe('Id of an author.'),
  text: TextQuery.optional(),
});
export type ContributionFilter = z.infer<typeof ContributionFilter>;

/** @throws {WorkshopError} `EDITION_UNKNOWN` or `PERSON_UNKNOWN`, for an empty list would look like an answer */
export function filterContributions(
  catalogue: Catalogue,
  { year, presentation, topic, person, text }: ContributionFilter,
): (contribution: CatalogueContribution) => boolean {
  if (year !== undefined) catalogue.getEdition(year);
  if (person !== undefined) catalogue.getPerson(person);
  const hasText = text ? textFilter(text) : undefined;
  return ({ summary, persons, searchText }) =>
    (year === undefined || summary.year === year) &&
    (presentation === undefined || summary.presentation === presentation) &&
    (topic === undefined || summary.topics.some(({ id }) => id === topic)) &&
    (person === undefined || persons.has(person)) &&
    (hasText === undefined || hasText(searchText()));
}
