import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawSkyChart } from '../sky/sky-chart.ts';
import { CARD_SIZE, drawCard, type CardWords } from './draw-card.ts';

const WORDS: CardWords = {
  series: 'ML4Astro',
  kicker: 'Workshop at ICML 2025',
  title: 'Machine Learning for Astrophysics',
  date: '20 July 2025',
  place: 'Vancouver, Canada',
};
const HUE = 275;
const chart = () =>
  drawSkyChart({
    instant: new Date('2025-07-21T05:41:00Z'),
    place: { latitude: 49.289, longitude: -123.117 },
    hue: HUE,
  });

/** Luminance of each pixel below 1/3 of the width, where only words are. */
async function lightPixels(card: Buffer, area: { left: number; top: number; width: number; height: number }) {
  const pixels = await sharp(card).extract(area).greyscale().raw().toBuffer();
  return pixels.filter((value) => value > 128).length;
}

describe('a card', () => {
  test('is a PNG of the size that networks ask for, under 300 kB', async () => {
    const card = await drawCard(WORDS, HUE, await chart());
    const { format, width, height } = await sharp(card).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...CARD_SIZE });
    expect(card.length).toBeLessThan(300_000);
  });

  test('is the same twice', async () => {
    const [one, other] = [
      await drawCard(WORDS, HUE, await chart()),
      await drawCard(WORDS, HUE, await chart()),
    ];
    expect(one.equals(other)).toBe(true);
  });

  test('has words at the top, in the middle and at the bottom', async () => {
    const card = await drawCard(WORDS, HUE);
    for (const top of [50, 180, 520]) {
      expect(await lightPixels(card, { left: 60, top, width: 500, height: 90 })).toBeGreaterThan(500);
    }
  });

  test('keeps a long title with letters beyond Latin-1 inside', async () => {
    const title = 'Żywe uczenie maszynowe i sieci neuronowe dla współczesnej astrofizyki obserwacyjnej';
    const card = await drawCard({ ...WORDS, title }, HUE);
    const margins = await Promise.all([
      lightPixels(card, { left: 0, top: 0, width: 1200, height: 40 }),
      lightPixels(card, { left: 0, top: 600, width: 1200, height: 30 }),
      lightPixels(card, { left: 1150, top: 0, width: 50, height: 630 }),
    ]);
    expect(margins).toEqual([0, 0, 0]);
  });
});
