import { expect, test } from 'vitest';
import { oklchToHex } from './oklch-to-hex.ts';
import { starColour } from './star-colour.ts';

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

test('Spica is bluer than red, Antares redder than blue, and neither much', () => {
  const [red = 0, , blue = 0] = channels(starColour(-0.235));
  expect(blue).toBeGreaterThan(red);
  const [warm = 0, , cold = 0] = channels(starColour(1.865));
  expect(warm).toBeGreaterThan(cold);
});

test('known colours of sRGB come out: white, black, and red at 0.628 0.2577 29.23', () => {
  expect(oklchToHex(1, 0, 0)).toBe('#ffffff');
  expect(oklchToHex(0, 0, 0)).toBe('#000000');
  expect(oklchToHex(0.62796, 0.25768, 29.234)).toBe('#ff0000');
});
