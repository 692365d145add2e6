/** Start of image, start of scan, and the application segments that say who, when, where and with what. */
const START = 0xd8;
const SCAN = 0xda;
/** Exif and XMP, IPTC of Photoshop, and comments. Colour profiles (0xe2) and Adobe's colour transform (0xee) stay. */
const TELLING = new Set([0xe1, 0xed, 0xfe]);

/** A JPEG without what cameras and programs note in it; ITU T.81, B.1.1. What is none is given back as it is. */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== START) return bytes;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  for (let at = 2; ;) {
    const marker = bytes[at + 1];
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (bytes[at] !== 0xff || marker === undefined || length < 2) return bytes;
    if (marker === SCAN) {
      kept.push(bytes.subarray(at));
      return Buffer.concat(kept);
    }
    const end = at + 2 + length;
    if (!TELLING.has(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
}
