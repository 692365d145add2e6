import type { Box, Matrix } from './matrix.ts';
import { UNKNOWN, type Colour } from './page-raster.ts';

// What pdf.js hands to the operators of a page comes untyped, and a hostile file decides what it is.

/** Whether an operand is a list of numbers; pdf.js writes them in several ways. */
export function isNumbers(value: unknown): value is ArrayLike<number> {
  return (
    value instanceof Float32Array ||
    value instanceof Float64Array ||
    (Array.isArray(value) && value.every((part) => typeof part === 'number'))
  );
}

/** A number; 0 for what is none. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** The six numbers of a matrix; 0 where one is missing. */
export function matrixOf(values: ArrayLike<unknown>): Matrix {
  const at = (index: number) => numberOf(values[index]);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** A box, whichever of its corners come first. */
export function boxOf(values: ArrayLike<number>): Box {
  const [a = 0, b = 0, c = 0, d = 0] = Array.from(values);
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** A colour, which pdf.js writes as `#rrggbb`; {@link UNKNOWN} for what is none. */
export function colourOf(value: unknown): Colour {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)
    ? Number.parseInt(value.slice(1), 16)
    : UNKNOWN;
}
