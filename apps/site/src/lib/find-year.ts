import type { SeriesOutput } from '@ml4astro/api/public';

/** The year of the edition whose site is at `/<slug>/`. */
export function findYear(series: SeriesOutput, slug: string): number | undefined {
  return series.editions.find(({ path }) => path === `/${slug}`)?.year;
}
