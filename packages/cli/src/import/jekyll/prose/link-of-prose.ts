import type { SectionKind } from '../page/section-kind.ts';
import type { Section } from '../page/sections.ts';
import { foldMarks } from '@ml4astro/edition';
import type { SiteAddress } from '../site/site-address.ts';

/** The page of an edition's site that took the place of a section of the former page. */
const PAGE_OF: Readonly<Partial<Record<SectionKind, string>>> = {
  rationale: '',
  topics: '',
  call: 'call/',
  guidelines: 'call/',
  'submission-process': 'call/',
  reviewing: 'call/',
  dates: 'dates/',
  keynotes: 'people/',
  speakers: 'people/',
  panelists: 'people/',
  guests: 'people/',
  chairs: 'organizers/',
  organizers: 'organizers/',
  'local-organizers': 'organizers/',
  schedule: 'programme/',
  papers: 'papers/',
  registration: 'registration/',
  venue: 'venue/',
};

/** What a link of prose becomes: whole, and within the page the page that took the section's place. `undefined` drops it. */
export function linkOfProse(
  addresses: SiteAddress,
  path: string,
  sections: readonly Section[],
): (href: string) => string | undefined {
  const anchors = new Map(sections.map(({ title, kind }) => [slug(title), kind] as const));
  return (href) => {
    const target = addresses.resolve(href);
    if (target === undefined) return undefined;
    // Addresses of persons are never published; the role address is kept as words.
    if (target.kind === 'mail') return undefined;
    if (target.kind === 'web' || target.kind === 'file')
      return target.url.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
    const kind = anchors.get(slug(target.id));
    const page = kind === undefined ? undefined : PAGE_OF[kind];
    return page === undefined ? undefined : `${path}/${page}`;
  };
}

function slug(text: string): string {
  return foldMarks(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
