import temml from 'temml';
import { escapeHtml } from './escape-html.ts';

/** `$…$` with no blank inside the dollars, so that "between $5 and $10" stays money; `\$` is a dollar. */
const PIECES = /\\\$|\$(?<tex>[^\s$](?:[^$\n]*[^\s$\\])?)\$(?!\d)/g;
/** Longer formulas are no part of a title or an abstract; reading them would only cost time. */
const LONGEST = 2000;

/**
 * Plain text with TeX between dollars as HTML: formulas become MathML, all else is escaped. What is not TeX (a single
 * dollar, an unknown command, a command that could link or style) stays as it was written.
 */
export function renderTexText(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(PIECES)) {
    const tex = match.groups?.['tex'];
    html += escapeHtml(text.slice(end, match.index));
    html += tex === undefined ? '$' : (renderTex(tex) ?? escapeHtml(match[0]));
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}

/**
 * A formula as MathML; `undefined` where TeX cannot read it.
 * Commands that take addresses, classes or styles are refused (`trust: false`), and no `style` attribute is left: the
 * content security policy blocks them.
 */
export function renderTex(tex: string): string | undefined {
  if (tex.length > LONGEST) return undefined;
  try {
    const html = temml.renderToString(tex, {
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

/** The text with its formulas in plain letters, for places that hold no markup: `<title>`, attributes, calendars. */
export function plainTex(text: string): string {
  return text.replace(PIECES, (_match, tex?: string) => (tex === undefined ? '$' : plainFormula(tex)));
}

function plainFormula(tex: string): string {
  return tex
    .replace(/\\(?:[,;: ]|q?quad\s*)/g, ' ')
    .replace(/\\(?:[A-Za-z]+\s*|.)/g, (command) => (renderTex(command) ?? '').replace(/<[^>]*>/g, ''))
    .replace(/[{}]/g, '');
}
