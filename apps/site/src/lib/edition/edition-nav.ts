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

/** What decides which of an edition's files have something in them. */
interface FollowedEdition {
  readonly path: string;
  readonly hasProgramme: boolean;
  readonly counts: { readonly contributions: number };
}

/** Links by which a reader follows an edition or takes it along: no calendar of no programme, no citations of no papers. */
export function followLinks({
  path,
  hasProgramme,
  counts,
}: FollowedEdition): { label: string; href: string }[] {
  return [
    { label: 'News feed', href: `${path}/feed.atom` },
    { label: 'Calendar of dates', href: `${path}/dates.ics` },
    ...(hasProgramme ? [{ label: 'Calendar of the programme', href: `${path}/programme.ics` }] : []),
    ...(counts.contributions > 0 ? [{ label: 'Citations (BibTeX)', href: `${path}/papers.bib` }] : []),
    { label: 'Search', href: `${path}/search/` },
  ];
}
