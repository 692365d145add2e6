/**
 * The year at the end of an edition's slug, the last segment of its address: 2025 for `icml2025`. `undefined` for what
 * is no slug of an edition, such as `hub`.
 */
export function yearOfSlug(slug: string): number | undefined {
  const year = /^[a-z][a-z0-9-]*?(?<year>[1-9]\d{3})$/.exec(slug)?.groups?.['year'];
  return year === undefined ? undefined : Number(year);
}
