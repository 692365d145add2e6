import { oklchToHex } from './oklch-to-hex.ts';

/** Least B−V of each class with its tint: from the blue white of Spica over the sun's to the amber of Antares. */
const TINTS = [
  { from: -Infinity, colour: oklchToHex(0.92, 0.045, 258) },
  { from: 0.05, colour: oklchToHex(0.96, 0.015, 255) },
  { from: 0.4, colour: oklchToHex(0.97, 0.025, 95) },
  { from: 0.9, colour: oklchToHex(0.93, 0.06, 80) },
  { from: 1.4, colour: oklchToHex(0.87, 0.09, 62) },
] as const;

/**
 * The tint of a star, as `#rrggbb`. Five steps, and paler than a black body would be: to the eye, at night, the colours of
 * stars are a hint.
 *
 * @param colourIndex B−V in magnitudes
 */
export function starColour(colourIndex: number): string {
  return (TINTS.findLast(({ from }) => colourIndex >= from) ?? TINTS[0]).colour;
}
