/**
 * The stylesheet that gives a page, or the part of it that `selector` names, an edition's hue. All other colours follow
 * from it in `tokens.css`. Served as a file of its own: the content security policy forbids inline styles.
 *
 * @param hue degrees of OKLCH, `0 <= hue < 360`
 * @param selector `:root`, or an element with a `data-hue` attribute: `[data-hue="40"]`
 * @throws {RangeError} when `hue` is no such number
 */
export function hueStylesheet(hue: number, selector = ':root'): string {
  if (!(hue >= 0 && hue < 360))
    throw new RangeError(`${hue} is not a hue. Write degrees from 0 up to, not including, 360.`);
  return `${selector}{--hue:${hue}}\n`;
}
