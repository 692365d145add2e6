import sharp, { type Sharp } from 'sharp';
import type { Crop } from './crop.ts';
import { RefusedFile } from './refused-file.ts';

/** The longest side of a stored picture, in pixels: twice the largest portrait that a page shows. */
const LONGEST_SIDE = 1200;

/** More pixels than any camera's portrait has; a small file can claim far more and fill the memory. */
const MOST_PIXELS = 100_000_000;

/** A picture as it is stored. */
export interface PreparedPicture {
  readonly bytes: Buffer;
  readonly extension: 'jpg' | 'png' | 'webp' | 'avif';
  readonly width: number;
  readonly height: number;
}

/**
 * Makes a picture fit to publish: decoded in full, turned upright by its EXIF orientation, in sRGB, at most
 * {@link LONGEST_SIDE} on its longest side, and without any metadata (EXIF with its place and camera, XMP, IPTC, colour
 * profile, thumbnails). It stays in its own format, so that flat pictures stay sharp and photographs small; the site
 * derives what browsers get. What counts is the content, not the name of the file.
 *
 * @param crop what of it is kept; all of it without
 * @throws {RefusedFile} when it cannot be decoded, or is no such picture, and for a crop that lies outside
 */
export async function preparePicture(bytes: Buffer, crop?: Crop): Promise<PreparedPicture> {
  try {
    const options = { limitInputPixels: MOST_PIXELS, failOn: 'warning' } as const;
    const { format, compression, autoOrient } = await sharp(bytes, options).metadata();
    const upright = fit(sharp(bytes, options).autoOrient(), autoOrient, crop).toColourspace('srgb');
    const [encoded, extension] =
      format === 'jpeg'
        ? ([upright.jpeg({ quality: 88, mozjpeg: true }), 'jpg'] as const)
        : format === 'png'
          ? ([upright.png({ compressionLevel: 9 }), 'png'] as const)
          : format === 'webp'
            ? ([upright.webp({ quality: 88 }), 'webp'] as const)
            : format === 'heif' && compression === 'av1'
              ? ([upright.avif({ quality: 70 }), 'avif'] as const)
              : ([undefined, 'png'] as const);
    if (encoded === undefined)
      throw new RefusedFile(`is a ${format} inside; a JPEG, PNG, WebP or AVIF would do`);
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    return { bytes: data, extension, width: info.width, height: info.height };
  } catch (cause) {
    if (cause instanceof RefusedFile) throw cause;
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new RefusedFile(`is broken, or no picture (${reason}); export it again`, { cause });
  }
}

function fit(
  picture: Sharp,
  { width, height }: { width: number; height: number },
  crop: Crop | undefined,
): Sharp {
  if (crop === undefined || crop.kind === 'part') {
    const part = crop === undefined ? picture : picture.extract(within(crop, width, height));
    return part.resize({
      width: LONGEST_SIDE,
      height: LONGEST_SIDE,
      fit: 'inside',
      withoutEnlargement: true,
    });
  }
  const side = Math.min(width, height, LONGEST_SIDE);
  const position = crop.kind === 'attention' ? sharp.strategy.attention : 'centre';
  return picture.resize({ width: side, height: side, fit: 'cover', position });
}

function within(
  { width, height, left, top }: Extract<Crop, { kind: 'part' }>,
  wide: number,
  high: number,
): { width: number; height: number; left: number; top: number } {
  if (left + width <= wide && top + height <= high) return { width, height, left, top };
  throw new RefusedFile(
    `has ${wide}x${high} pixels; a part of ${width}x${height} at ${left} from the left and ${top} from the top lies outside`,
  );
}
