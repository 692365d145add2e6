import type { Element, Nodes, RootContent } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes as MarkdownNodes, PhrasingContent, Root as MarkdownRoot } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { withoutAddresses } from '../fact/contact.ts';
import { isElement, isSilent, type PageNode } from '../page/text-line.ts';
import { bracesClose, TEX_SPAN } from './plain-title.ts';
import { wrapLines } from './wrap-lines.ts';

/** What links and addresses of prose become. */
export interface ProseContext {
  /** The whole address of a link; `undefined` keeps its words alone. */
  readonly target: (href: string) => string | undefined;
  /** The role address, which may be shown. */
  readonly contact: string | undefined;
}

/** What has no place in prose: programs, frames, forms and pictures. */
const LEFT_OUT = new Set([
  'iframe',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'img',
  'video',
  'audio',
  'canvas',
  'embed',
  'object',
  's',
  'strike',
  'del',
]);
const TAG_LIKE = /<(?:!--|\/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])[^<>]*>)/;

/** A dollar, and what looks like a tag. */
const MARKS = /(\$)|(<(?:!--|\/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])[^<>]*>))/;

/** Nodes of a page as Markdown without HTML: links whole, pictures, programs and what is struck out left out. */
export function toProse(nodes: readonly PageNode[], context: ProseContext): string {
  const kept = nodes.flatMap((node) => keep(node));
  if (kept.length === 0) return '';
  const tree = toMdast({ type: 'root', children: kept });
  const root: MarkdownRoot = tree.type === 'root' ? tree : { type: 'root', children: [tree] };
  const clean = wrapLines(mendAll(root, context));
  return toMarkdown(clean, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: false,
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  }).trim();
}

function keep(node: PageNode): RootContent[] {
  if (node.type === 'root') return node.children.flatMap(keep);
  if (isSilent(node) || (isElement(node) && LEFT_OUT.has(node.tagName))) return [];
  if (node.type === 'element') {
    const children = node.children.flatMap(keep) as Element['children'];
    const empty = children.every((child) => isEmpty(child));
    return empty && !isElement(node, 'br', 'hr', 'td', 'th') ? [] : [{ ...node, children }];
  }
  return [node];
}

function isEmpty(node: Nodes): boolean {
  return node.type === 'text'
    ? node.value.trim() === ''
    : node.type === 'element'
      ? isElement(node, 'br', 'hr')
      : true;
}

function mendAll(root: MarkdownRoot, context: ProseContext): MarkdownRoot {
  return {
    ...root,
    children: root.children.flatMap((child) => mend(child, context)) as MarkdownRoot['children'],
  };
}

function mend(node: MarkdownNodes, context: ProseContext): MarkdownNodes[] {
  if (node.type === 'text') return mendText(node.value, context);
  if (node.type === 'image' || node.type === 'html' || node.type === 'thematicBreak') return [];
  if (!('children' in node)) return [node];
  const children = (node.children as MarkdownNodes[]).flatMap((child) => mend(child, context));
  if (node.type === 'link') {
    const url = context.target(node.url);
    if (url === undefined) return children;
    if (children.length === 0) return [];
    return [{ type: 'link', url, children: children as PhrasingContent[] }];
  }
  if (node.type === 'delete') return [];
  if (children.length === 0 && node.type !== 'tableCell') return [];
  return [{ ...node, children } as MarkdownNodes];
}

/** Formulas stay as they are, lone dollars are escaped, and what looks like a tag is shown as code. */
function mendText(written: string, { contact }: ProseContext): MarkdownNodes[] {
  const text = withoutAddresses(written, contact);
  const nodes: MarkdownNodes[] = [];
  let rest = 0;
  const shown = contact?.replace(/[^\w@-]/g, '\\$&');
  const marks = shown === undefined ? MARKS : new RegExp(`${MARKS.source}|(${shown})`);
  const plain = (part: string) => {
    for (const piece of part.split(marks)) {
      if (piece === undefined || piece === '') continue;
      if (piece === contact)
        nodes.push({ type: 'link', url: `mailto:${piece}`, children: [{ type: 'text', value: piece }] });
      else if (piece === '$') nodes.push({ type: 'html', value: '\\$' });
      else if (TAG_LIKE.test(piece)) nodes.push({ type: 'inlineCode', value: piece });
      else nodes.push({ type: 'text', value: piece });
    }
  };
  for (const match of text.matchAll(TEX_SPAN)) {
    if (!bracesClose(match[0])) continue;
    plain(text.slice(rest, match.index));
    nodes.push({ type: 'html', value: match[0] });
    rest = match.index + match[0].length;
  }
  plain(text.slice(rest));
  return nodes;
}
