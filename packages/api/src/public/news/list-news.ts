import { announcedAt } from '@ml4astro/edition';
import { Temporal } from 'temporal-polyfill';
import type { CatalogueEdition } from '../catalogue/catalogue-edition.ts';
import { listDateNews } from './date-news.ts';
import { listErrataNews } from './errata-news.ts';
import { listLineupNews } from './lineup-news.ts';
import type { NewsOutput } from './news-output.ts';
import { listPapersNews } from './papers-news.ts';
import { listProgrammeNews } from './programme-news.ts';

/** The news of `editions` that were known at `now`, newest first; of one instant, in the order of their ids. */
export function listNews(editions: readonly CatalogueEdition[], now: Temporal.Instant): NewsOutput[] {
  const isOver = (instant: Temporal.Instant) => Temporal.Instant.compare(instant, now) <= 0;
  const isKnown = (announced: string) => isOver(announcedAt(announced));
  const news = editions.flatMap((entry) => [
    ...listDateNews(entry.edition, (line) => isOver(line.announcedAt)),
    ...listLineupNews(entry, isKnown),
    ...listProgrammeNews(entry, isKnown),
    ...listPapersNews(entry, isKnown),
    ...listErrataNews(entry.edition, isKnown),
  ]);
  // Two lines of one key that were announced at once are one piece of news: what came of both.
  const byId = new Map(news.map((each) => [each.id, each]));
  return [...byId.values()].sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? -1 : 1));
}
