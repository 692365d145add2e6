/**
 * The key of a paper in every bibliography: `icml2023-58`. It is made of what never changes, and no two papers share
 * one: an id has no hyphen, so that the last hyphen parts the two.
 *
 * @param slug of the edition: `icml2023`
 * @param id of the paper in its edition, letters and digits: `58`
 */
export function citationKey(slug: string, id: string): string {
  return `${slug}-${id}`;
}
