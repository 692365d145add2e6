/** Of places where a part stands alone, so many are shown: a frequent name has hundreds. */
const SHOWN = 20;

/** What replacing a name comes to. No path and no sentence in it names the old one. */
export interface RedactionReport {
  /** In how many places the name stood. */
  readonly places: number;
  /** Whether the person's own page, under the old name, is not linked any more. */
  readonly unlinked: boolean;
  /** Files as they are called from now on. */
  readonly files: readonly string[];
  /** Years that were sealed, and are sealed again. */
  readonly resealed: readonly number[];
  /** Files that are not ours to rewrite. */
  readonly untouched: readonly string[];
  /** Places where a part of it stands alone, as `file:line`. */
  readonly parts: readonly string[];
  /** Files of the repository outside of the editions that still write it. */
  readonly elsewhere: readonly string[];
}

/** The report for a person: files and numbers, and what is left for them to do. A diff would show the old name. */
export function describeRedaction(
  { places, unlinked, files, resealed, untouched, parts, elsewhere }: RedactionReport,
  reason: string,
): string {
  const list = (title: string, paths: readonly string[], most = paths.length) => {
    const more = paths.length > most ? [`  … and ${paths.length - most} more`] : [];
    return paths.length === 0 ? [] : [title, ...paths.slice(0, most).map((path) => `  ${path}`), ...more];
  };
  return [
    ...list(`The name stood in ${places} ${places === 1 ? 'place' : 'places'}. These files change:`, files),
    ...(unlinked
      ? ['The page of the person had the old name in its address and is not linked any more: state another.']
      : []),
    ...resealed.map((year) => `${year} is sealed: its site is built anew, and tells its readers: ${reason}`),
    ...list('Not ours to rewrite, and perhaps under the old name still:', untouched),
    ...list('A part of it stands alone here, perhaps of somebody else:', parts, SHOWN),
    ...list('Outside of the editions it is written still:', elsewhere),
    'Earlier versions stay in git, and what was deployed or handed out stays as it is until you replace it.',
    '',
  ].join('\n');
}
