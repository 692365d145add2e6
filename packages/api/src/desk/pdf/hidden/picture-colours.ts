import { z } from 'zod';
import { apply, invert, type Matrix } from './matrix.ts';
import { UNKNOWN, type Colour } from './page-raster.ts';

/** A picture as pdf.js decodes it: rows from the top, of bits (1), of RGB (2) or of RGBA (3). */
const Picture = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  kind: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  data: z.union([z.instanceof(Uint8Array), z.instanceof(Uint8ClampedArray)]),
});

/** The colour of a picture at each point of the page, when its unit square is drawn by `matrix`. */
export function readPictureColours(
  value: unknown,
  matrix: Matrix,
): (x: number, y: number) => Colour | undefined {
  const read = Picture.safeParse(value);
  const back = invert(matrix);
  if (!read.success || back === undefined) return () => UNKNOWN;
  const { width, height, kind, data } = read.data;
  return (x, y) => {
    const [u, v] = apply(back, [x, y]);
    const column = Math.min(width - 1, Math.max(0, Math.floor(u * width)));
    const row = Math.min(height - 1, Math.max(0, Math.floor((1 - v) * height)));
    if (kind === 1) {
      const byte = data[row * Math.ceil(width / 8) + (column >> 3)] ?? 0;
      return (byte & (0x80 >> (column & 7))) === 0 ? 0 : 0xffffff;
    }
    const size = kind === 2 ? 3 : 4;
    const at = (row * width + column) * size;
    if (kind === 3 && (data[at + 3] ?? 255) < 128) return undefined;
    return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  };
}
