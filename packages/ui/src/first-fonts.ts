import serif from '@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2?url';
import sans from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url';

/**
 * Addresses of the two fonts that every page sets its first line in. A page asks for them with its stylesheet and not
 * after it, so that words seldom stand in the fallbacks of `fonts.css` first, and headers do not move.
 */
export const FIRST_FONTS: readonly string[] = [sans, serif];
