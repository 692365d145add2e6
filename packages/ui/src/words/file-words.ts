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

/** The order in which files are looked for: what was shown here, what runs, where else it appeared. */
const FILE_ORDER: readonly FileKind[] = [
  'paper',
  'poster',
  'slides',
  'video',
  'code',
  'arxiv',
  'doi',
  'other',
];

/** Files as a reader looks for them; those of a kind stay in their own order. */
export function sortFiles<File extends { readonly kind: FileKind }>(files: readonly File[]): File[] {
  return files.toSorted((a, b) => FILE_ORDER.indexOf(a.kind) - FILE_ORDER.indexOf(b.kind));
}

/**
 * What tells files of one kind apart, and where a link leads: `PDF` of a file here, the host of one elsewhere.
 *
 * @param href a path of this site or an address elsewhere
 */
export function fileNote({ href, external }: { readonly href: string; readonly external: boolean }): string {
  const path = external ? new URL(href).pathname : href;
  const format = /\.(?<ending>pdf|png|jpe?g|svg|webp|avif)$/i.exec(path)?.groups?.['ending']?.toUpperCase();
  const host = external ? new URL(href).host.replace(/^www\./, '') : undefined;
  return [format, host].filter((part) => part !== undefined).join(', ');
}

/** Whether it was shown at the workshop, and is not code or a place where the work appeared otherwise. */
export function isPresented(kind: FileKind): boolean {
  return kind === 'paper' || kind === 'poster' || kind === 'slides' || kind === 'video';
}
