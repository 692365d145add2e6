/** Text made ready for a reader of CommonMark, with the line of the page that each of its lines comes from. */
export interface ReadyMarkdown {
  readonly text: string;
  /** Line of the page by line of `text`, both counted from 1; the first element stands for no line. */
  readonly origin: readonly number[];
  /** Lines of the page that were taken out, with the reason. */
  readonly dropped: readonly { readonly line: number; readonly text: string }[];
}

const FENCE = /^\s{0,3}(?<marks>`{3,}|~{3,})/;
const HEADING = /^\s{0,3}#{1,6}(?=[\s\p{L}])/u;
const HEADING_WITHOUT_BLANK = /^(\s{0,3}#{1,6})(?=\p{L})/u;
/** A heading, an item, a row of a table or a quotation: what stands for itself and not in a block of HTML. */
const BLOCK_OF_MARKDOWN = /^\s{0,3}(?:#{1,6}\s|[-*+]\s+\S|\d{1,3}[.)]\s+\S|\||>\s)/;
/** Tags and nothing else. */
const TAGS_ALONE = /^\s*(?:<[^<>]+>\s*)+$/;
const BREAKS_ALONE = /^\s*(?:<br\s*\/?>\s*|&nbsp;\s*)+$/i;
/** What gives attributes to a block or asks for a table of contents: `{:.class}`, `{:toc}`, `{::nomarkdown}`. */
const ATTRIBUTES = /\{::?(?:\/|[^{}\n]*)\}/g;

const TABLE_OF_CONTENTS = /^\s*\{:\s*toc/;

/**
 * Makes a page that kramdown reads ready for CommonMark. Of its own blocks kramdown ends HTML with the closing tag,
 * CommonMark with a blank line: a lone `<br>` right before a heading would swallow it. So blank lines are put in, and
 * attribute lists taken out. In code and comments nothing changes.
 */
export function readyMarkdown(page: string): ReadyMarkdown {
  const lines: string[] = [];
  const origin: number[] = [0];
  const dropped: { line: number; text: string }[] = [];
  let fence: string | undefined;
  let verbatim: RegExp | undefined;
  let before = '';

  const put = (text: string, line: number) => {
    lines.push(text);
    origin.push(line);
    before = text;
  };

  const all = page.split('\n');
  for (const [index, written] of all.entries()) {
    const line = index + 1;
    const marks = FENCE.exec(written)?.groups?.['marks'];
    if (verbatim !== undefined || fence !== undefined) {
      put(written, line);
      if (fence !== undefined && marks?.startsWith(fence) && written.trim() === marks) fence = undefined;
      if (verbatim?.test(written)) verbatim = undefined;
      continue;
    }
    if (marks !== undefined) {
      if (before.trim() !== '') put('', line);
      put(written, line);
      fence = marks;
      continue;
    }
    if (TABLE_OF_CONTENTS.test(all[index + 1] ?? '') && /^\s*(?:[-*+]|\d+\.)\s/.test(written)) {
      dropped.push({ line, text: 'the place of a table of contents' });
      continue;
    }
    const text = written.replace(ATTRIBUTES, '').replace(HEADING_WITHOUT_BLANK, '$1 ');
    if (text.trim() === '' && written.trim() !== '')
      dropped.push({ line, text: 'an attribute list of kramdown' });
    if (needsBlankBefore(before, text)) put('', line);
    put(text, line);
    verbatim = opensVerbatim(text);
  }
  return { text: lines.join('\n'), origin, dropped };
}

function needsBlankBefore(before: string, text: string): boolean {
  if (before.trim() === '' || text.trim() === '') return false;
  if (HEADING.test(text)) return true;
  if (BREAKS_ALONE.test(before)) return !text.trimStart().startsWith('<');
  return TAGS_ALONE.test(before) && BLOCK_OF_MARKDOWN.test(text);
}

/** The end of what begins here and is not Markdown until then; `undefined` where it ends in its line. */
function opensVerbatim(text: string): RegExp | undefined {
  const [, tag] = /<(script|style|pre|textarea)\b/i.exec(text) ?? [];
  if (tag !== undefined && !new RegExp(`</${tag}`, 'i').test(text)) return new RegExp(`</${tag}`, 'i');
  const comment = text.lastIndexOf('<!--');
  return comment >= 0 && !text.includes('-->', comment) ? /-->/ : undefined;
}
