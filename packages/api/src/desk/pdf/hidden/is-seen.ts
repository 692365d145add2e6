import type { GraphicsState } from './graphics-state.ts';
import { UNKNOWN, type Colour } from './page-raster.ts';

/** Colours nearer than this in every channel, of 255, look the same. */
const ALIKE = 24;

/** Whether text stands out from a ground of that colour, by what it is filled or outlined with. */
export function isSeen(
  { mode, fill, stroke, fillAlpha, strokeAlpha, groupAlpha }: GraphicsState,
  ground: Colour,
): boolean {
  const paints: (readonly [Colour, number])[] = [];
  if (mode % 4 !== 1) paints.push([fill, fillAlpha * groupAlpha]);
  if (mode % 4 === 1 || mode % 4 === 2) paints.push([stroke, strokeAlpha * groupAlpha]);
  return paints.some(([paint, alpha]) => {
    if (paint === UNKNOWN || ground === UNKNOWN) return alpha > 0;
    return [16, 8, 0].some(
      (shift) => Math.abs(((paint >> shift) & 255) - ((ground >> shift) & 255)) * alpha > ALIKE,
    );
  });
}
