import { error } from '@sveltejs/kit';
import type { EditionDetail, PublicCaller } from '@ml4astro/api/public';
import { findYear } from '../find-year.ts';

/** The edition whose site is at `/<slug>/`; the not-found page where there is none. */
export async function getEditionAt(api: PublicCaller, slug: string): Promise<EditionDetail> {
  const year = findYear(await api.series.get(), slug);
  if (year === undefined) error(404, `There is no edition at /${slug}/.`);
  return api.edition.get({ year });
}
