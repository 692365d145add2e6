import type { SkyPictureView } from '@ml4astro/ui/catalogue-view';
import { findEditionSky, type SkyFacts } from './edition-sky.ts';
import { CHART_SIZE } from './zenith-projection.ts';

/** The chart of an edition's sky as a page shows it; `undefined` while the place or the day is open. */
export function skyPicture(src: string, edition: SkyFacts): SkyPictureView | undefined {
  const sky = findEditionSky(edition);
  return sky && { src, size: CHART_SIZE, words: sky.words };
}
