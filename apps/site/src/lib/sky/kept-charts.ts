import { KeptAnswers } from '../picture/kept-answers.ts';
import type { EditionSky } from './edition-sky.ts';
import { drawSkyChart } from './sky-chart.ts';

const charts = new KeptAnswers<string>();

/** The chart of a sky in a hue, as SVG; drawn once per process. */
export function getSkyChart({ instant, place }: EditionSky, hue: number): Promise<string> {
  const key = JSON.stringify([instant.toISOString(), place.latitude, place.longitude, hue]);
  return charts.get(key, () => drawSkyChart({ instant, place, hue }));
}
