import { wordsOfMarkdown } from '@ml4astro/edition/markdown';
import { plainTex } from '@ml4astro/edition/tex';

/** The words of a Markdown text on one line, without its marks; TeX in $…$ turns into plain letters. */
export function plainProse(markdown: string): string {
  return plainTex(wordsOfMarkdown(markdown)).replace(/\s+/g, ' ').trim();
}
