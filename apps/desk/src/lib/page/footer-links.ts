import type { EditionDetail, SeriesOutput } from '@ml4astro/api/public';
import { DESK_PATH } from './desk-path.ts';
import type { NavItem } from './desk-nav.ts';

/** Links of the footer, by what they lead to. */
export interface LinkGroup {
  readonly title: string;
  readonly links: readonly NavItem[];
}

/** Where a page of the desk leads at its foot: the desk, the site of its edition or of the series, and the organizers. */
export function groupFooterLinks(
  series: SeriesOutput,
  edition: EditionDetail | undefined,
): readonly LinkGroup[] {
  const contact = edition?.contact ?? series.contact;
  return [
    {
      title: 'The desk',
      links: [
        { label: 'Home', href: `${DESK_PATH}/` },
        { label: 'Profile', href: `${DESK_PATH}/profile/` },
      ],
    },
    edition === undefined
      ? { title: 'The series', links: [{ label: series.shortName, href: '/' }] }
      : {
          title: 'The workshop',
          links: [
            { label: edition.conference.name, href: `${edition.path}/` },
            { label: 'Call', href: `${edition.path}/call/` },
            { label: 'Dates', href: `${edition.path}/dates/` },
          ],
        },
    ...(contact === null
      ? []
      : [{ title: 'Contact', links: [{ label: 'Write to the organizers', href: `mailto:${contact}` }] }]),
  ];
}
