/** The page of a person, on the hub: it spans the years, so no edition has it. */
export function personHref(id: string): string {
  return `/people/${id}/`;
}
