import { WrongUse } from '../wrong-use.ts';

/** What of a picture is shown. Pixels are those of the picture when it is upright. */
export type Crop =
  /** The square that draws the eye, as sharp's attention strategy finds it: faces, mostly. */
  | { readonly kind: 'attention' }
  /** The square in the middle. */
  | { readonly kind: 'square' }
  | {
      readonly kind: 'part';
      readonly width: number;
      readonly height: number;
      readonly left: number;
      readonly top: number;
    };

/**
 * Reads `attention`, `square`, `none`, or a part by its size and place, as in `800x800+120+40`.
 *
 * @returns `undefined` for `none`
 * @throws {WrongUse} for anything else
 */
export function readCrop(written: string): Crop | undefined {
  if (written === 'none') return undefined;
  if (written === 'attention' || written === 'square') return { kind: written };
  const [, width, height, left, top] = /^(\d{1,5})x(\d{1,5})\+(\d{1,5})\+(\d{1,5})$/.exec(written) ?? [];
  const part = { width: Number(width), height: Number(height), left: Number(left), top: Number(top) };
  if (part.width > 0 && part.height > 0 && top !== undefined) return { kind: 'part', ...part };
  throw new WrongUse(
    `--crop "${written}" is none. Write attention (the square that draws the eye), square (the one in the middle), ` +
      'none, or width, height, left and top in pixels: 800x800+120+40.',
  );
}
