/**
 * The sign of the series, a four-pointed star as a telescope's spider draws it, in the colour of an edition.
 *
 * @param hue degrees of OKLCH
 */
export function favicon(hue: number): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<rect width="32" height="32" rx="7" fill="oklch(0.27 0.08 ${hue})"/>` +
    `<path d="M16 4c1 8 4 11 12 12-8 1-11 4-12 12-1-8-4-11-12-12 8-1 11-4 12-12z" fill="oklch(0.93 0.06 ${hue})"/>` +
    '</svg>'
  );
}
