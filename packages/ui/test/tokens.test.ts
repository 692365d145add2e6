import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { COLOUR_TOKENS, readToken, SCHEMES, type Scheme } from './read-tokens.ts';

const HUES = Array.from({ length: 24 }, (_, index) => index * 15);
const SURFACES = ['surface', 'surface-raised', 'surface-sunken'];

/** The lowest ratio over all hues, with the hue that has it. */
function worst(ink: string, ground: string, scheme: Scheme): { ratio: number; hue: number } {
  return HUES.map((hue) => ({
    ratio: contrast(readToken(ink, scheme, hue), readToken(ground, scheme, hue)),
    hue,
  })).reduce((a, b) => (b.ratio < a.ratio ? b : a));
}

test('the formula gives black on white 21:1', () => {
  const grey = (lightness: number) => ({ lightness, chroma: 0, hue: 0 });
  expect(contrast(grey(0), grey(1))).toBeCloseTo(21, 1);
});

test('every colour of the tokens is found by this test', () => {
  expect(COLOUR_TOKENS).toEqual(expect.arrayContaining(['surface', 'text', 'accent', 'night-horizon']));
  expect(COLOUR_TOKENS.length).toBeGreaterThanOrEqual(16);
});

describe.each(SCHEMES)('in the %s scheme, at every hue', (scheme) => {
  test.each([
    ...['text', 'text-muted', 'accent', 'accent-strong', 'open', 'notice'].flatMap((ink) =>
      SURFACES.map((ground) => [ink, ground] as const),
    ),
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['accent-strong', 'accent-soft'],
    ['text', 'accent-soft'],
    ['text-muted', 'accent-soft'],
    ['text', 'notice-soft'],
    ['notice', 'notice-soft'],
  ] as const)('%s on %s can be read: 4.5:1', (ink, ground) => {
    expect(worst(ink, ground, scheme)).toSatisfy(({ ratio }) => ratio >= 4.5);
  });

  test.each(SURFACES)('a border that means something stands out from %s: 3:1', (ground) => {
    expect(worst('border', ground, scheme)).toSatisfy(({ ratio }) => ratio >= 3);
  });
});

test.each(['night-zenith', 'night-middle', 'night-horizon'])(
  'the words of the hero can be read on %s',
  (ground) => {
    for (const ink of ['text', 'accent', 'open', 'text-muted']) {
      expect(worst(ink, ground, 'dark')).toSatisfy(({ ratio }) => ratio >= 4.5);
    }
  },
);
