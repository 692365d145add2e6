import { foldMarks } from '@ml4astro/edition/fold-name';

/** Long enough to tell two papers apart, short enough for a line of a mail. */
const LONGEST = 60;

/**
 * The last segment of a contribution's address, `<id>-<words of the title>`: ASCII letters and digits, TeX left out, cut
 * between two words so that it has at most 60 characters. Only the id identifies; the words are for people.
 */
export function slugContribution(id: string, title: string): string {
  const words =
    foldMarks(title.replace(/(?<!\\)\$.*?(?<!\\)\$/g, ' ').replace(/['’]/g, '')).match(/[a-z0-9]+/g) ?? [];
  let slug = id;
  for (const word of words) {
    if (slug.length + 1 + word.length > LONGEST) break;
    slug += `-${word}`;
  }
  return slug;
}
