import { readFileSync } from 'node:fs';
import type { Oklch } from './contrast.ts';

/** A scheme in which a page may stand. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const CSS = readFileSync(new URL('../src/tokens.css', import.meta.url), 'utf8');
const COLOUR =
  /oklch\((?<lightness>[\d.]+) (?<chroma>[\d.]+) (?<hue>var\(--hue\)|calc\(var\(--hue\) \+ \d+\)|\d+)\)/g;

/** The names of all colour tokens in `tokens.css`. */
export const COLOUR_TOKENS = [...CSS.matchAll(/--([a-z-]+): (?:light-dark\(|)oklch/g)].map(
  (match) => match[1] ?? '',
);

/**
 * A colour token as `tokens.css` has it.
 *
 * @throws {RangeError} when the file has no such colour
 */
export function readToken(name: string, scheme: Scheme, hue: number): Oklch {
  const declaration = new RegExp(`--${name}: (.*);`).exec(CSS)?.[1] ?? '';
  const colours = [...declaration.matchAll(COLOUR)].map(({ groups = {} }) => ({
    lightness: Number(groups['lightness']),
    chroma: Number(groups['chroma']),
    hue: hueOf(groups['hue'] ?? '', hue),
  }));
  const colour = scheme === 'light' ? colours[0] : colours.at(-1);
  if (colour === undefined) throw new RangeError(`tokens.css has no colour --${name}.`);
  return colour;
}

function hueOf(text: string, hue: number): number {
  const turn = /\+ (\d+)/.exec(text)?.[1];
  return text.includes('var') ? hue + Number(turn ?? 0) : Number(text);
}
