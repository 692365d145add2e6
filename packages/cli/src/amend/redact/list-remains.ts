import type { EditionsFile } from './list-texts.ts';
import { foldedWords, replaceName } from './name-patterns.ts';
import type { NameReplacement } from './name-replacement.ts';

/** Shorter words stand in too many texts for themselves. */
const SHORTEST = 3;

/**
 * Places where a part of the old name stands alone, such as a family name in the title of a talk: perhaps of somebody
 * else, so a person has to look. As `file:line`.
 */
export function listRemains(
  files: readonly EditionsFile[],
  old: string,
  { patterns, tells }: NameReplacement,
): readonly string[] {
  const words = foldedWords(old).filter((word) => word.length >= SHORTEST && tells(word));
  if (words.length === 0) return [];
  const part = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return files.flatMap(({ path, text }) => {
    if (text === undefined || /\/(?:seal|ro-crate-metadata)\.json$/.test(path)) return [];
    const after = replaceName(path, patterns).text;
    return replaceName(text, patterns)
      .text.split('\n')
      .flatMap((line, index) => (part.test(foldKeepingGaps(line)) ? [`${after}:${index + 1}`] : []));
  });
}

/** Without marks, each other character in its place. */
function foldKeepingGaps(line: string): string {
  return line.normalize('NFD').replace(/\p{M}/gu, '');
}
