import { error } from '@sveltejs/kit';
import type { EditionDetail, PublicCaller, SeriesOutput } from '@ml4astro/api/public';

/** An edition and the series that it is part of. */
export interface EditionOfSeries {
  readonly series: SeriesOutput;
  readonly edition: EditionDetail;
}

/**
 * The edition whose site is at `/<slug>/`.
 *
 * @throws the not-found page, where there is none
 */
export async function getEditionAt(slug: string, api: PublicCaller): Promise<EditionOfSeries> {
  const series = await api.series.get();
  const year = series.editions.find(({ path }) => path === `/${slug}`)?.year;
  if (year === undefined) error(404, `There is no edition at /${slug}/.`);
  return { series, edition: await api.edition.get({ year }) };
}
