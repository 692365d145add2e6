import type { EditionDetail } from '@ml4astro/api/public';
import { count } from '#lib/page/count-words.ts';
import type { EditionSection } from './edition-nav.ts';
import { groupGuests, groupOrganizers, lacksPanelists } from './role-groups.ts';

/** A line of the index: where to read of something, and the heading that the one-page sites of former years had for it. */
export interface IndexEntry {
  /** Anchor of the line; absent where a section of the home page bears it. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly href: string;
}

/** A page of the edition with what is on it. */
export interface IndexPage extends IndexEntry {
  /** One line on what the page has. */
  readonly text: string;
  readonly entries: readonly IndexEntry[];
}

interface Heading {
  /** Id of the heading in a former site (kramdown made it from its words). */
  readonly id?: string;
  readonly title: string;
  /** Section of the page that tells it, where the edition has that section. */
  readonly fragment?: (edition: EditionDetail) => string | undefined;
}

interface PageHeadings extends Heading {
  readonly section: EditionSection;
  readonly text: (edition: EditionDetail) => string;
  readonly headings: readonly Heading[];
}

const always = (fragment: string) => () => fragment;

/** Every page of an edition, with the headings of the sites of 2022, 2023 and 2025 that it took over. */
const PAGES: readonly PageHeadings[] = [
  {
    section: 'call',
    id: 'call-for-abstracts',
    title: 'Call for abstracts',
    text: () => 'What to send, in which form, and how it is read.',
    headings: [
      { id: 'rationale', title: 'Rationale' },
      { id: 'submission-guidelines', title: 'Submission guidelines', fragment: always('guidelines') },
      { id: 'submission-process', title: 'Submission process', fragment: always('submission-process') },
      {
        id: 'volunteering-to-serve-as-a-reviewer',
        title: 'Serving as a reviewer',
        fragment: ({ content }) => (content['reviewing'] === undefined ? 'guidelines' : 'reviewing'),
      },
      {
        id: 'instructions-for-posters',
        title: 'Instructions for posters',
        fragment: ({ poster, content }) =>
          poster !== 'unstated' || content['poster'] !== undefined ? 'posters' : undefined,
      },
    ],
  },
  {
    section: 'dates',
    id: 'important-dates',
    title: 'Dates',
    text: () => 'Every deadline, what it was before, and what it means in your time.',
    headings: [],
  },
  {
    section: 'programme',
    id: 'program',
    title: 'Programme',
    text: () => 'Talks, posters and breaks, hour by hour.',
    headings: [{ id: 'workshop-schedule', title: 'Workshop schedule' }],
  },
  {
    section: 'papers',
    id: 'accepted-contributions',
    title: 'Papers',
    text: ({ counts }) =>
      counts.contributions === 0
        ? 'The accepted papers.'
        : `${count(counts.contributions, 'paper', 'papers')} by ${count(counts.authors, 'author', 'authors')}.`,
    headings: [],
  },
  {
    section: 'people',
    id: 'invited-speakers-and-panelists',
    title: 'People',
    text: () => 'Speakers, panelists and authors.',
    headings: [
      {
        id: 'invited-speakers',
        title: 'Invited speakers',
        fragment: ({ people }) => groupGuests(people)[0]?.id,
      },
      {
        id: 'panelists',
        title: 'Panelists',
        fragment: (edition) =>
          lacksPanelists(edition) || groupGuests(edition.people).some(({ id }) => id === 'panelists')
            ? 'panelists'
            : undefined,
      },
    ],
  },
  {
    section: 'venue',
    title: 'Venue',
    text: () => 'The place, and how to take part.',
    headings: [
      {
        id: 'logistics-and-faqs',
        title: 'Logistics and questions',
        fragment: ({ content }) => (content['logistics'] === undefined ? undefined : 'logistics'),
      },
    ],
  },
  { section: 'registration', title: 'Registration', text: () => 'How one registers.', headings: [] },
  {
    section: 'organizers',
    title: 'Organizers',
    text: () => 'Who prepares it, and how to reach them.',
    headings: [
      {
        id: 'soc',
        title: 'Scientific organizing committee',
        fragment: ({ people }) => groupOrganizers(people).find(({ id }) => id === 'soc')?.id,
      },
      { id: 'contact-us', title: 'Contact', fragment: always('contact') },
    ],
  },
];

/** The headings of the former one-page sites, by the ids that links from elsewhere name. */
export const OLD_ANCHORS: readonly string[] = PAGES.flatMap((page) => [page, ...page.headings]).flatMap(
  ({ id }) => id ?? [],
);

/**
 * All pages of an edition, each with the headings it took over from the former one-page site: who follows an old link
 * lands on the line that leads there.
 *
 * @param sections ids that sections of the home page bear: their lines have none, or it would be there twice
 */
export function editionIndex(edition: EditionDetail, sections: ReadonlySet<string>): IndexPage[] {
  const line = ({ section }: PageHeadings, { id, title, fragment }: Heading): IndexEntry => {
    const at = fragment?.(edition);
    return {
      ...(id === undefined || sections.has(id) ? {} : { id }),
      title,
      href: `${edition.path}/${section}/${at === undefined ? '' : `#${at}`}`,
    };
  };
  return PAGES.map((page) => ({
    ...line(page, page),
    text: page.text(edition),
    entries: page.headings
      .filter(({ id }) => id === undefined || !sections.has(id))
      .map((heading) => line(page, heading)),
  }));
}
