import { renderMarkdown } from '@ml4astro/ui/markdown';
import { parse } from 'node-html-parser';

/** What a reader sees of a text in Markdown with TeX: its words alone. */
export function plainMarkdown(markdown: string): string {
  return parse(renderMarkdown(markdown, { headingLevel: 2 }))
    .text.replaceAll(/\s+/g, ' ')
    .trim();
}
