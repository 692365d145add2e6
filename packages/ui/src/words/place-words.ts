/** The city of an IANA name: `America/Vancouver` → `Vancouver`. */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
