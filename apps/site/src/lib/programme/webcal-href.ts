/**
 * The address under which calendar programs subscribe to a file instead of reading it once: the same, with the scheme `webcal`
 * that they register for.
 *
 * @param href path of the calendar, such as `/icml2025/programme.ics`
 * @param origin where the series is public, such as `https://ml4astro.github.io`
 */
export function webcalHref(href: string, origin: string): string {
  return new URL(href, origin).href.replace(/^https?:/, 'webcal:');
}
