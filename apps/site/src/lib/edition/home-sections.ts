import type { EditionDetail } from '@ml4astro/api/public';
import { actLinks } from './act-links.ts';
import { isGuest } from './role-groups.ts';

/**
 * The sections of an edition's home page by their ids. Where a one-page site of former years had a heading for the same,
 * the section bears that heading's id, so that old links land on it.
 */
export type HomeSection =
  | 'rationale'
  | 'topics'
  | 'invited-speakers-and-panelists'
  | 'important-dates'
  | 'take-part'
  | 'accepted-contributions'
  | 'in-this-edition'
  | 'corrections'
  | 'sponsors'
  | 'contact-us';

/**
 * The sections that the home page of `edition` shows: what has nothing to say is left out.
 *
 * @param spotlights how many papers are presented as talks
 */
export function homeSections(edition: EditionDetail, spotlights: number): ReadonlySet<HomeSection> {
  const shown: Readonly<Record<HomeSection, boolean>> = {
    rationale: edition.content['rationale'] !== undefined,
    topics: edition.topics.length > 0,
    'invited-speakers-and-panelists': edition.people.some(({ role }) => isGuest(role)),
    'important-dates': true,
    'take-part': actLinks(edition).length > 0,
    'accepted-contributions': spotlights > 0,
    'in-this-edition': true,
    corrections: edition.seal !== null && edition.seal.errata.length > 0,
    sponsors: edition.sponsors.length > 0,
    'contact-us': edition.contact !== null,
  };
  return new Set((Object.keys(shown) as HomeSection[]).filter((id) => shown[id]));
}
