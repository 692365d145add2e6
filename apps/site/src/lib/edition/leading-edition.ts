import type { EditionSummary } from '@ml4astro/api/public';

/**
 * The edition that the series leads with: the latest whose workshop has a date by now, else the first.
 *
 * @param editions oldest first
 */
export function findLeadingEdition<Edition extends Pick<EditionSummary, 'workshop'>>(
  editions: readonly Edition[],
): Edition | undefined {
  return editions.findLast(({ workshop }) => workshop !== null) ?? editions[0];
}
