import type { FileKind } from '@ml4astro/edition';

/** A file of a contribution as its link is called. */
export const FILE_WORDS: Readonly<Record<FileKind, string>> = {
  paper: 'Paper',
  poster: 'Poster',
  slides: 'Slides',
  video: 'Video',
  code: 'Code',
  arxiv: 'arXiv',
  doi: 'DOI',
  other: 'More',
};
