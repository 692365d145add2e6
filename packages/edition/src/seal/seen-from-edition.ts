import type { Series } from '../edition.ts';

/**
 * The series as the site of its last edition sees it. A sealed edition took along the facts of the series and the
 * records of the persons it names: its own build reads those, whatever became of the files of the series since.
 *
 * @param year the year whose site is built; the series itself is seen from none
 */
export function seenFromEdition(series: Series, year: number): Series {
  const edition = series.editions.find((each) => each.year === year);
  if (edition?.sealed !== true) return series;
  const own = new Set(edition.people.map(({ id }) => id));
  return {
    ...series,
    facts: edition.sealedSeries ?? series.facts,
    people: [...edition.people, ...series.people.filter(({ id }) => !own.has(id))],
  };
}
