import type { PublicCaller, SeriesOutput } from '@ml4astro/api/public';
import { findLeadingEdition } from '#lib/edition/leading-edition.ts';
import { findEditionSky, type EditionSky } from './edition-sky.ts';

/** The sky of the edition that the series leads with; `undefined` while its place or day is open. */
export async function findLeadingSky(
  api: PublicCaller,
  { editions }: Pick<SeriesOutput, 'editions'>,
): Promise<EditionSky | undefined> {
  const leading = findLeadingEdition(editions);
  return leading && findEditionSky(await api.edition.get({ year: leading.year }));
}
