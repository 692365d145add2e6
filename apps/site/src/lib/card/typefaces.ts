import serifLatinExt from '@fontsource/brygada-1918/files/brygada-1918-latin-ext-500-normal.woff?inline';
import serifLatin from '@fontsource/brygada-1918/files/brygada-1918-latin-500-normal.woff?inline';
import italicLatin from '@fontsource/brygada-1918/files/brygada-1918-latin-400-italic.woff?inline';
import sansLatinExt from '@fontsource/figtree/files/figtree-latin-ext-500-normal.woff?inline';
import sansLatin from '@fontsource/figtree/files/figtree-latin-500-normal.woff?inline';
import type { Font } from 'satori';

/**
 * The families of the sites as static fonts, for words that become outlines: satori reads no variable fonts and no WOFF2.
 * Letters beyond Latin-1 come from the second file of a family.
 */
export const TYPEFACES: readonly Font[] = [
  { name: 'Brygada 1918', weight: 500, style: 'normal', data: decode(serifLatin) },
  { name: 'Brygada 1918 Extended', weight: 500, style: 'normal', data: decode(serifLatinExt) },
  { name: 'Brygada 1918 Italic', weight: 400, style: 'normal', data: decode(italicLatin) },
  { name: 'Figtree', weight: 500, style: 'normal', data: decode(sansLatin) },
  { name: 'Figtree Extended', weight: 500, style: 'normal', data: decode(sansLatinExt) },
];

/** Values of `fontFamily` for satori. */
export const SERIF = 'Brygada 1918, Brygada 1918 Extended';
export const SERIF_ITALIC = 'Brygada 1918 Italic';
export const SANS = 'Figtree, Figtree Extended';

function decode(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}
