import { createHash } from 'node:crypto';
import type { Edition } from '@ml4astro/edition';

/** A registered file of an edition. */
export type RegisteredAsset = Edition['assets'][number];

/** Sides of the square portraits, in pixels: one and three for each of a card, and one for a person's own page. */
const PORTRAIT_WIDTHS = [96, 192, 384] as const;

/** The formats in the order in which a browser is offered them, with the settings that they are made with. */
export const PORTRAIT_FORMATS = {
  avif: { type: 'image/avif', quality: 58, effort: 5 },
  webp: { type: 'image/webp', quality: 80, effort: 5 },
} as const;

export type PortraitFormat = keyof typeof PORTRAIT_FORMATS;

/** One file that is made of a portrait. */
export interface PortraitRendition {
  readonly width: number;
  readonly format: PortraitFormat;
  /** `ho-192.0f3a99c1.avif`: a changed picture, and a changed setting, has another name. */
  readonly name: string;
}

/** Says in every name how pictures are cut; to be counted up when that changes. */
const CUT = 'square, attention, 1';
const RASTER = /\.(?:avif|gif|jpe?g|png|tiff?|webp)$/i;

/**
 * The files that may be made of a picture: every width that it fills, or the least if it fills none, in each format. None of
 * what is no picture of pixels.
 */
export function listRenditions({ file, sha256, width, height }: RegisteredAsset): PortraitRendition[] {
  if (!RASTER.test(file)) return [];
  const [least] = PORTRAIT_WIDTHS;
  const side = Math.max(least, Math.min(width ?? Infinity, height ?? Infinity));
  const stem = file.replace(RASTER, '');
  return (Object.keys(PORTRAIT_FORMATS) as PortraitFormat[]).flatMap((format) =>
    PORTRAIT_WIDTHS.filter((each) => each <= side).map((each) => {
      const settings = JSON.stringify([sha256, each, format, PORTRAIT_FORMATS[format], CUT]);
      const digest = createHash('sha256').update(settings).digest('hex').slice(0, 8);
      return { width: each, format, name: `${stem}-${each}.${digest}.${format}` };
    }),
  );
}

/** The file and the picture it is made of, by its name; `undefined` for any that was not listed. */
export function findRendition(
  assets: readonly RegisteredAsset[],
  name: string,
): { asset: RegisteredAsset; rendition: PortraitRendition } | undefined {
  for (const asset of assets) {
    const rendition = listRenditions(asset).find((each) => each.name === name);
    if (rendition !== undefined) return { asset, rendition };
  }
  return undefined;
}
