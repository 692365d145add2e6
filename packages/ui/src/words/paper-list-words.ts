import type { PaperGrouping, PaperOrder } from '../paper-list/paper-query.ts';

/** By what a list of papers is parted, as a choice. */
export const GROUPING_WORDS: Readonly<Record<PaperGrouping, string>> = {
  presentation: 'Presentation',
  topic: 'Topic',
  year: 'Year',
  none: 'Nothing',
};

/** In what order papers stand, as a choice. */
export const ORDER_WORDS: Readonly<Record<PaperOrder, string>> = {
  edition: 'As listed',
  title: 'Title',
  author: 'First author',
};
