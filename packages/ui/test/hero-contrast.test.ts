import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { readToken } from './read-tokens.ts';

const HERO = readFileSync(new URL('../src/Hero.svelte', import.meta.url), 'utf8');
/** The light that is left to the chart behind words. */
const DIMMED = [...HERO.matchAll(/rgb\(0 0 0 \/ (0\.\d+)\)/g)].map((match) => Number(match[1]));

test('the chart is dimmed behind words on a phone and on a wide page', () => {
  expect(DIMMED).toHaveLength(2);
});

test('even on a white star of the dimmed chart the words of the hero can be read: 4.5:1', () => {
  for (let hue = 0; hue < 360; hue += 15) {
    for (const ink of ['text', 'accent']) {
      const night = readToken('night-horizon', 'dark', hue);
      const left = Math.max(...DIMMED);
      const star = {
        lightness: night.lightness + left * (1 - night.lightness),
        chroma: night.chroma * (1 - left),
        hue: night.hue,
      };
      expect(contrast(readToken(ink, 'dark', hue), star), `${ink} at ${hue}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});
