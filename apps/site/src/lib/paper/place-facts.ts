import type { ContributionDetail, EditionDetail } from '@ml4astro/api/public';
import { dayWords } from '@ml4astro/ui/words/day-words';
import { SESSION_WORDS } from '@ml4astro/ui/words/session-words';
import { zoneWords } from '@ml4astro/ui/words/zone-words';

/** A line of a list of facts. */
interface Fact {
  readonly term: string;
  readonly text: string;
  readonly href?: string;
  readonly note?: string;
}

/** Where and when a paper is presented, and whether the workshop counts as publication: what the data has. */
export function placeFacts({ places }: Pick<ContributionDetail, 'places'>, edition: EditionDetail): Fact[] {
  const { title, conference, path, timezone, call } = edition;
  return [
    { term: 'Workshop', text: `${title}, ${conference.name}, ${conference.city}`, href: `${path}/` },
    ...places.map(({ id, kind, day, start, end, board }) => ({
      term: kind === 'poster-session' ? 'Poster session' : SESSION_WORDS[kind],
      text: `${dayWords(day)}, ${start}–${end}`,
      href: `${path}/programme/#${id}`,
      note: [board === null ? undefined : `Board ${board}`, zoneWords(timezone)]
        .filter((part) => part !== undefined)
        .join(' · '),
    })),
    ...(call.archival === 'non-archival'
      ? [
          {
            term: 'Publication',
            text: 'Non-archival: the workshop has no formal proceedings',
            note: 'The paper may appear elsewhere, and has no DOI of this workshop.',
          },
        ]
      : []),
  ];
}
