/** The sections of an edition's site, in the order of its navigation. */
const SECTIONS = [
  { label: 'Call', section: 'call' },
  { label: 'Dates', section: 'dates' },
  { label: 'Programme', section: 'programme' },
  { label: 'Papers', section: 'papers' },
  { label: 'People', section: 'people' },
  { label: 'Venue', section: 'venue' },
  { label: 'Registration', section: 'registration' },
  { label: 'Organizers', section: 'organizers' },
] as const;

export type EditionSection = (typeof SECTIONS)[number]['section'];

/**
 * Links to an edition's sections.
 *
 * @param path the edition's base path without a slash at its end
 */
export function editionNav(path: string): { label: string; href: string }[] {
  return SECTIONS.map(({ label, section }) => ({ label, href: `${path}/${section}/` }));
}
