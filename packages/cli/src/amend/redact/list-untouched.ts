import type { Series } from '@ml4astro/edition';
import type { EditionsFile } from './list-texts.ts';
import { replaceName } from './name-patterns.ts';
import type { NameReplacement } from './name-replacement.ts';

/**
 * Files that may tell the old name and are not ours to rewrite: papers and other files of the person's contributions,
 * and whatever is no text and holds the name in its bytes. By the path that they have from now on.
 */
export function listUntouched(
  files: readonly EditionsFile[],
  { editions }: Series,
  { patterns, ids }: NameReplacement,
): readonly string[] {
  const own = editions.flatMap(({ year, contributions }) =>
    contributions
      .filter(({ authors }) =>
        authors.some((author) => {
          if (typeof author === 'string') return author === ids?.before;
          return 'person' in author
            ? author.person === ids?.before
            : replaceName(author.name, patterns).count > 0;
        }),
      )
      .flatMap((each) => each.files)
      .flatMap((file) => ('file' in file ? [`editions/${year}/assets/${file.file}`] : [])),
  );
  const holding = files
    .filter(({ text, bytes }) => text === undefined && holdsName(bytes, patterns))
    .map(({ path }) => path);
  return [...new Set([...own, ...holding])].map((path) => replaceName(path, patterns).text).sort();
}

function holdsName(bytes: Buffer, patterns: NameReplacement['patterns']): boolean {
  return (['utf8', 'latin1', 'utf16le'] as const).some(
    (encoding) => replaceName(bytes.toString(encoding), patterns).count > 0,
  );
}
