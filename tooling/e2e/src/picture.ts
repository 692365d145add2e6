import sharp from 'sharp';

/** WebP holds no side longer than this, in pixels. */
const LONGEST_SIDE = 16_383;

/** Writes a screenshot as PNG or WebP, after the name of its file, as small as it gets without harm to the eye. */
export async function writePicture(screenshot: Buffer, file: string): Promise<void> {
  if (file.endsWith('.png')) {
    await sharp(screenshot).png({ palette: true, quality: 95, effort: 10 }).toFile(file);
    return;
  }
  const { height } = await sharp(screenshot).metadata();
  const picture =
    height > LONGEST_SIDE ? sharp(screenshot).resize({ height: LONGEST_SIDE }) : sharp(screenshot);
  await picture.webp({ quality: 90, smartSubsample: true }).toFile(file);
}
