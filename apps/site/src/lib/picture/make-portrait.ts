import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { PORTRAIT_FORMATS, type PortraitRendition, type RegisteredAsset } from './portrait-rendition.ts';

/**
 * A portrait in one width and format: upright, cut to a square around what draws the eye, without the data that cameras
 * leave in a file. Kept in `.cache/img/` of the edition's folder, which git does not see.
 *
 * @param folder of the edition
 * @throws {Error} when the file is not the one that the register names: nobody has agreed to show that one
 */
export async function makePortrait(
  folder: string,
  asset: RegisteredAsset,
  rendition: PortraitRendition,
): Promise<Buffer<ArrayBuffer>> {
  const cache = join(folder, '.cache/img');
  const kept = join(cache, rendition.name);
  const found = await readFile(kept).catch(() => undefined);
  if (found !== undefined) return found;

  const original = await readFile(join(folder, 'assets', asset.file));
  if (createHash('sha256').update(original).digest('hex') !== asset.sha256) {
    throw new Error(
      `${join(folder, 'assets', asset.file)} is not the file that assets.yaml registers: its checksum differs. ` +
        'Register it with "pnpm workshop assets add", or put the old file back.',
    );
  }
  const { width, format } = rendition;
  const { quality, effort } = PORTRAIT_FORMATS[format];
  const cut = sharp(original)
    .autoOrient()
    .resize({ width, height: width, fit: 'cover', position: sharp.strategy.attention });
  const encoded = format === 'avif' ? cut.avif({ quality, effort }) : cut.webp({ quality, effort });
  const made = Buffer.from(await encoded.toBuffer());
  await mkdir(cache, { recursive: true });
  // Two processes may make the same file: each writes its own, and the last one takes the name.
  const unfinished = `${kept}.${process.pid}`;
  await writeFile(unfinished, made);
  await rename(unfinished, kept);
  return made;
}
