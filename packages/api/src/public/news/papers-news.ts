import { announcedAt, PRESENTATIONS, type Presentation } from '@ml4astro/edition';
import type { CatalogueEdition } from '../catalogue/catalogue-edition.ts';
import type { NewsOutput } from './news-output.ts';

const WORDS: Readonly<Record<Presentation, readonly [one: string, more: string]>> = {
  spotlight: ['spotlight', 'spotlights'],
  poster: ['poster', 'posters'],
};

/** That the list of accepted papers was published; no news while the edition has none. */
export function listPapersNews(
  { edition, contributions }: CatalogueEdition,
  isKnown: (announced: string) => boolean,
): readonly NewsOutput[] {
  const { year, slug, facts } = edition;
  const { papers } = facts.published;
  if (papers === undefined || contributions.length === 0 || !isKnown(papers)) return [];
  const kinds = PRESENTATIONS.flatMap((kind) => {
    const number = contributions.filter(({ summary }) => summary.presentation === kind).length;
    return number === 0 ? [] : `${number} ${WORDS[kind][number === 1 ? 0 : 1]}`;
  });
  const { length } = contributions;
  return [
    {
      id: `${slug}/papers/${papers}`,
      kind: 'papers',
      year,
      at: announcedAt(papers).toString(),
      title: 'Papers published',
      text: `${length} accepted ${length === 1 ? 'paper' : 'papers'}: ${kinds.join(' and ')}.`,
      href: `${facts.path}/papers/`,
    },
  ];
}
