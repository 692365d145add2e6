import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync(new URL('../src/error.html', import.meta.url), 'utf8');

/** The colours of a property, by scheme. */
function coloursOf(selector: string, property: string): readonly [light: string, dark: string] {
  const pattern = new RegExp(
    `${selector} \\{[^}]*?[\\s;]${property}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`,
  );
  const [, light = '', dark = ''] = pattern.exec(page) ?? [];
  return [light, dark];
}

/** Contrast ratio of two colours in sRGB (WCAG 2.2, "contrast ratio"). */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('what the last resort of a page says can be read in the %s', (_scheme, at) => {
  const ground = coloursOf('html', 'background')[at];
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast(coloursOf('html', 'color')[at], ground)).toBeGreaterThanOrEqual(7);
  expect(contrast(coloursOf('a', 'color')[at], ground)).toBeGreaterThanOrEqual(4.5);
});
