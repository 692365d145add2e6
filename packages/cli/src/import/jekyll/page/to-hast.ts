import type { Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { Refusal } from '../../../refusal.ts';
import { inlineFootnotes } from './inline-footnotes.ts';
import type { ReadyMarkdown } from './ready-markdown.ts';

/** Deeper than any page is nested, tags that somebody forgot to close included; what goes deeper would fill the stack. */
const DEEPEST = 400;
/** More marks of quotations and lists than begin any line. */
const MOST_MARKS = 50;
/** Longer than any line that a person or an editor writes. */
const LONGEST_LINE = 100_000;

/**
 * Reads Markdown with HTML in it as browsers read HTML: tags that nothing ends and strays are mended as the standard
 * says. Each node has the lines of the page that it comes from. An indented line is no code here: pages indent their HTML.
 *
 * @param file named in messages
 * @throws {Refusal} when it is nested deeper, or has longer lines, than any page
 */
export function markdownToHast({ text, origin }: ReadyMarkdown, file: string): Root {
  refuseDeep(text, file);
  const markdown = fromMarkdown(text, {
    extensions: [gfm(), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return mend(toHast(inlineFootnotes(markdown), { allowDangerousHtml: true }), text, origin);
}

/** Reads a page that is HTML throughout. See {@link markdownToHast}. */
export function htmlToHast(text: string, file: string): Root {
  refuseDeep(text, file);
  const start = { line: 1, column: 1, offset: 0 };
  const page: Root = {
    type: 'root',
    children: [{ type: 'raw', value: text, position: { start, end: start } }],
  };
  return mend(page, text);
}

function mend(page: Nodes, text: string, origin?: readonly number[]): Root {
  // Positions of mended nodes are found in the text itself.
  const tree = raw(page, { file: { value: text } as never });
  if (tree.type !== 'root') throw new TypeError('A page is read as a whole.');
  setLines(tree, origin, 1);
  return tree;
}

function refuseDeep(text: string, file: string): void {
  let depth = 0;
  for (const [tag] of text.matchAll(/<\/?[a-z][a-z0-9]*(?=[\s/>])/gi)) {
    if (/^<\/?(?:br|img|hr|input|meta|link|p|li|td|th|tr|wbr|source)$/i.test(tag)) continue;
    depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST)
      throw new Refusal(`${file} has more than ${DEEPEST} elements within each other. Is it a page?`);
  }
  for (const [index, line] of text.split('\n').entries()) {
    const marks = /^(?:[\s>]|[-*+]\s|\d+[.)]\s)*/.exec(line)?.[0].replace(/\s/g, '') ?? '';
    if (marks.length > MOST_MARKS || line.length > LONGEST_LINE || /(?:\[\s?){100}/.test(line)) {
      const what =
        line.length > LONGEST_LINE ? `is longer than ${LONGEST_LINE} characters` : 'is nested too deep';
      throw new Refusal(`${file}:${index + 1}: this line ${what}. Is it a page?`);
    }
  }
}

/** Positions become those of the page; what a mended node has none of, it takes from around it. */
function setLines(node: Nodes, origin: readonly number[] | undefined, around: number): void {
  const at = (line: number | undefined) => (line === undefined || origin === undefined ? line : origin[line]);
  // A node that the standard's mending made has half a position, or none.
  const position: Partial<NonNullable<Nodes['position']>> = node.position ?? {};
  const from = at(position.start?.line) ?? around;
  const to = Math.max(from, at(position.end?.line) ?? from);
  node.position = { start: { line: from, column: 1 }, end: { line: to, column: 1 } };
  if ('children' in node) for (const child of node.children) setLines(child, origin, from);
}
