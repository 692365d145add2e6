import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { texHtml, texSyntax } from './tex-syntax.ts';

/** How a piece of Markdown fits into its page. */
export interface MarkdownOptions {
  /** The level that the topmost heading of the text takes; those below follow. 2 unless told. */
  readonly headingLevel?: number;
}

/** Images are no part of prose: an edition's pictures stand in `assets/` with their rights, and no page asks another host. */
const NO_IMAGES = { disable: { null: ['labelStartImage'] } };

/**
 * Markdown (CommonMark, tables, TeX between dollars) as HTML that can stand on any page: markup in the text is shown, not
 * obeyed, and links go to `http`, `https`, `mailto` or this site only.
 */
export function renderMarkdown(text: string, { headingLevel = 2 }: MarkdownOptions = {}): string {
  const html = micromark(text, {
    extensions: [gfmTable(), texSyntax, NO_IMAGES],
    htmlExtensions: [gfmTableHtml(), texHtml],
  });
  // All markup in `html` was written by micromark and temml, so a tag can be found by its text.
  return wrapTables(markExternalLinks(shiftHeadings(html, headingLevel)));
}

function shiftHeadings(html: string, top: number): string {
  const ranks = [...html.matchAll(/<h([1-6])>/g)].map((match) => Number(match[1]));
  const shift = top - Math.min(...ranks);
  return html.replace(
    /(<\/?h)([1-6])>/g,
    (_tag, open: string, rank: string) => `${open}${Math.min(Number(rank) + shift, 6)}>`,
  );
}

function markExternalLinks(html: string): string {
  return html.replace(/<a href="(?=https?:|\/\/)/g, '<a rel="noopener" href="');
}

/** A wide table scrolls in a frame of its own, which the keyboard reaches. */
function wrapTables(html: string): string {
  return html
    .replaceAll('<table>', '<div class="scroll" role="region" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}
