import type { Edition } from '@ml4astro/edition';

/**
 * The base path of a new year: made of the conference's name where that of the copied edition is, `/icml2025` of
 * "ICML 2025"; otherwise that of the copied edition with the new year at its end.
 *
 * @param conference with or without its year
 */
export function proposePath({ year, facts }: Edition, conference: string, newYear: number): string {
  const made = pathOf(conference, newYear);
  return pathOf(facts.conference.name, year) === facts.path && made !== undefined
    ? made
    : facts.path.replace(/\d{4}$/, String(newYear));
}

function pathOf(conference: string, year: number): string | undefined {
  const word = conference
    .replace(String(year), '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
  return /^[a-z]/.test(word) ? `/${word}${year}` : undefined;
}
