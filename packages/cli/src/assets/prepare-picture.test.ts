import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { preparePicture } from './prepare-picture.ts';

/** Left half red, right half blue. */
const twoHalves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'blue' } }).composite([
    {
      input: { create: { width: Math.floor(width / 2), height, channels: 3, background: 'red' } },
      left: 0,
      top: 0,
    },
  ]);

const SECRET = 'Secret Photographer';
const withMetadata = (image: Sharp) =>
  image
    .withExif({ IFD0: { Artist: SECRET }, IFD3: { GPSLatitude: '49/1 17/1 0/1', GPSLatitudeRef: 'N' } })
    .withIccProfile('p3');

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'a %s keeps its format and loses its metadata',
  async (format) => {
    const bytes = await withMetadata(twoHalves(300, 200)).toFormat(format).toBuffer();
    const before = await sharp(bytes).metadata();
    expect(before.exif).toBeDefined();
    const picture = await preparePicture(bytes);
    const after = await sharp(picture.bytes).metadata();
    expect(after).toMatchObject({ format: before.format, width: 300, height: 200, space: 'srgb' });
    expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(picture.bytes.includes(SECRET)).toBe(false);
  },
);

test('a photograph lying on its side is turned upright', async () => {
  const lying = await twoHalves(40, 20).withMetadata({ orientation: 6 }).jpeg({ quality: 100 }).toBuffer();
  const { bytes, width, height } = await preparePicture(lying);
  expect([width, height]).toEqual([20, 40]);
  // Turned by a quarter clockwise, the left half is on top.
  const { data } = await sharp(bytes)
    .extract({ left: 10, top: 5, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(data[0]).toBeGreaterThan(200);
  expect(data[2]).toBeLessThan(60);
});

test('the longest side has 1200 pixels at most, and nothing is blown up', async () => {
  const large = await preparePicture(await twoHalves(3000, 1500).jpeg().toBuffer());
  expect([large.width, large.height]).toEqual([1200, 600]);
  const small = await preparePicture(await twoHalves(30, 15).jpeg().toBuffer());
  expect([small.width, small.height]).toEqual([30, 15]);
});

test('the same picture gives the same bytes', async () => {
  const bytes = await twoHalves(100, 80).jpeg().toBuffer();
  expect((await preparePicture(bytes)).bytes.equals((await preparePicture(bytes)).bytes)).toBe(true);
});

test('a broken, foreign or empty file is refused with a sentence', async () => {
  const whole = await twoHalves(200, 200).jpeg().toBuffer();
  await expect(preparePicture(whole.subarray(0, whole.length / 2))).rejects.toThrow(
    /is broken, or no picture/,
  );
  await expect(preparePicture(Buffer.from('no picture at all'))).rejects.toThrow(/is broken, or no picture/);
  await expect(preparePicture(Buffer.alloc(0))).rejects.toThrow(/is broken, or no picture/);
  await expect(preparePicture(await twoHalves(20, 20).gif().toBuffer())).rejects.toThrow(/is a gif inside/);
  await expect(
    preparePicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')),
  ).rejects.toThrow(/is a svg inside/);
});
