import { expect, test } from 'vitest';
import { stripJpeg } from './strip-jpeg.ts';

const segment = (marker: number, text: string) =>
  Buffer.concat([Buffer.from([0xff, marker, 0, text.length + 2]), Buffer.from(text)]);
const START = Buffer.from([0xff, 0xd8]);
const SCAN = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);

test('a picture loses what the camera noted, and keeps its colours', () => {
  const jfif = segment(0xe0, 'JFIF');
  const profile = segment(0xe2, 'ICC_PROFILE');
  const bytes = Buffer.concat([
    START,
    jfif,
    segment(0xe1, 'Exif by Jane'),
    profile,
    segment(0xfe, 'Jane'),
    SCAN,
  ]);
  expect(Buffer.from(stripJpeg(bytes))).toEqual(Buffer.concat([START, jfif, profile, SCAN]));
});

test('what is no whole JPEG is left as it is', () => {
  for (const bytes of [Buffer.from('GIF89a'), START, Buffer.concat([START, segment(0xe1, 'Exif')])]) {
    expect(stripJpeg(bytes)).toBe(bytes);
  }
});
