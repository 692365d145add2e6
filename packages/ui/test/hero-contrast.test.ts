import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, type Oklch } from './contrast.ts';
import { readToken } from './read-tokens.ts';

const HERO = readFileSync(new URL('../src/Hero.svelte', import.meta.url), 'utf8');
/** The light that is left to the chart behind words. */
const DIMMED = [...HERO.matchAll(/rgb\(0 0 0 \/ (0\.\d+)\)/g)].map((match) => Number(match[1]));

test('the chart is dimmed behind words on a phone and on a wide page', () => {
  expect(DIMMED).toHaveLength(2);
});

/** How much of the ink what is muted in the hero keeps; the rest is the night's. */
const MUTED = Number(/--text-muted: color-mix\(in oklab, var\(--text\) (\d+)%/.exec(HERO)?.[1]) / 100;

/** The brightest that can lie behind words: a white star of the dimmed chart, on the horizon. */
function starBehindWords(hue: number): Oklch {
  const night = readToken('night-horizon', 'dark', hue);
  const left = Math.max(...DIMMED);
  return {
    lightness: night.lightness + left * (1 - night.lightness),
    chroma: night.chroma * (1 - left),
    hue: night.hue,
  };
}

test('even on a white star of the dimmed chart the words of the hero can be read: 4.5:1', () => {
  for (let hue = 0; hue < 360; hue += 15) {
    for (const ink of ['text', 'accent', 'open', 'notice'])
      expect(
        contrast(readToken(ink, 'dark', hue), starBehindWords(hue)),
        `${ink} at ${hue}`,
      ).toBeGreaterThanOrEqual(4.5);
  }
});

test('so can its lead, the badge of the phase and the line on the sky, which are muted', () => {
  for (let hue = 0; hue < 360; hue += 15) {
    const [text, night] = [readToken('text', 'dark', hue), readToken('night-middle', 'dark', hue)];
    const muted = {
      lightness: text.lightness * MUTED + night.lightness * (1 - MUTED),
      chroma: text.chroma * MUTED + night.chroma * (1 - MUTED),
      hue,
    };
    expect(contrast(muted, starBehindWords(hue)), `muted at ${hue}`).toBeGreaterThanOrEqual(4.5);
  }
  // No other mixture dims a word of the hero.
  expect(HERO.match(/color: color-mix\(/g)).toBeNull();
});
