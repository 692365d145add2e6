import { isOrganizer, type Viewer } from '@ml4astro/api/desk';
import { DESK_PATH } from './desk-path.ts';

/** A section of the desk, as the header lists it. */
export interface NavItem {
  readonly label: string;
  readonly href: string;
}

/**
 * The sections of the desk that are the viewer's.
 *
 * @param year the edition one is in; none on pages that belong to no edition
 */
export function listSections(viewer: Viewer | undefined, year: number | undefined): readonly NavItem[] {
  if (viewer === undefined) return [];
  if (year === undefined) return [{ label: 'All editions', href: `${DESK_PATH}/` }];
  const section = (label: string, path: string) => ({ label, href: `${DESK_PATH}/${year}/${path}` });
  const forAuthors = [section('My submissions', '')];
  if (!isOrganizer(viewer, year)) return forAuthors;
  return [
    ...forAuthors,
    section('All submissions', 'all/'),
    section('Call', 'calls/'),
    section('Dates', 'dates/'),
    section('People', 'people/'),
    section('Mail', 'mail/'),
  ];
}

/** The section that an address lies in: the longest that it begins with. */
export function findSection(sections: readonly NavItem[], path: string): string | undefined {
  return sections
    .map(({ href }) => href)
    .filter((href) => path.startsWith(href))
    .sort((a, b) => b.length - a.length)[0];
}
