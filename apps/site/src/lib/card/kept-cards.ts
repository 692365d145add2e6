import { KeptAnswers } from '../picture/kept-answers.ts';
import type { EditionSky } from '../sky/edition-sky.ts';
import { getSkyChart } from '../sky/kept-charts.ts';
import { drawCard, type CardWords } from './draw-card.ts';

const cards = new KeptAnswers<Buffer<ArrayBuffer>>();

/** The card of these words, as PNG, under this sky; drawn once per process. */
export function getCard(
  words: CardWords,
  hue: number,
  sky: EditionSky | undefined,
): Promise<Buffer<ArrayBuffer>> {
  return cards.get(JSON.stringify([words, hue, sky]), async () =>
    drawCard(words, hue, sky && (await getSkyChart(sky, hue))),
  );
}
