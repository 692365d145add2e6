import { plainTex, splitTex } from '@ml4astro/edition/tex';
import temml from 'temml';
import { escapeHtml } from './escape-html.ts';

export { plainTex };

/** Longer formulas are no part of a title or an abstract; reading them would only cost time. */
const LONGEST = 2000;

/**
 * Plain text with TeX between dollars as HTML: formulas become MathML, all else is escaped. What is not TeX (a single
 * dollar, an unknown command, a command that could link or style) stays as it was written.
 *
 * A formula bears its letters as a label: Chromium leaves MathML out of the names of links and headings.
 */
export function renderTexText(text: string): string {
  return splitTex(text)
    .map(({ kind, text: piece }) =>
      kind === 'words' ? escapeHtml(piece) : (renderLabelled(piece) ?? escapeHtml(`$${piece}$`)),
    )
    .join('');
}

function renderLabelled(tex: string): string | undefined {
  return renderTex(tex)?.replace('<math', `<math aria-label="${escapeHtml(plainTex(`$${tex}$`))}"`);
}

/**
 * A formula as MathML; `undefined` where TeX cannot read it.
 * Commands that take addresses, classes or styles are refused (`trust: false`), and no `style` attribute is left: the
 * content security policy blocks them.
 *
 * @param options.display whether it stands on a line of its own, with the forms that have room there
 */
export function renderTex(tex: string, { display = false }: { display?: boolean } = {}): string | undefined {
  if (tex.length > LONGEST) return undefined;
  try {
    const html = temml.renderToString(tex, {
      displayMode: display,
      throwOnError: true,
      trust: false,
      maxExpand: 200,
      maxSize: [20, 20],
    });
    // One letter is a variable and slants; CSS cannot count letters.
    return html
      .replace(/ (?:style|class)="[^"]*"/g, '')
      .replace(/<mi>(?=.<\/mi>)/gu, '<mi class="variable">');
  } catch {
    return undefined;
  }
}
