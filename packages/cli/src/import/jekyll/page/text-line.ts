import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Words of a page with one set of marks. */
export interface TextPiece {
  readonly text: string;
  readonly strong: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  /** Where a link leads, as written. */
  readonly href: string | undefined;
}

/** Words that stand on one line as a reader sees it. */
export interface TextLine {
  readonly pieces: readonly TextPiece[];
  /** The words without marks, blanks joined. What is struck out is among them. */
  readonly text: string;
  /** The level of the heading that it is; 0 for what is none. */
  readonly heading: number;
  /** Lines of the file. */
  readonly from: number;
  readonly to: number;
}

export type PageNode = Root | RootContent | ElementContent;

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const STRONG = new Set(['b', 'strong', 'th']);
const ITALIC = new Set(['i', 'em', 'cite']);
const STRUCK = new Set(['s', 'strike', 'del']);
const SILENT = new Set([
  'script',
  'style',
  'iframe',
  'noscript',
  'template',
  'object',
  'svg',
  'title',
  'head',
  'video',
]);

/** True for an element of one of these names; of any, where none is given. */
export function isElement<N extends string = string>(
  node: PageNode | undefined,
  ...names: readonly N[]
): node is Element & { tagName: N } {
  return node?.type === 'element' && (names.length === 0 || names.some((name) => name === node.tagName));
}

/** True for what shows no words of the page: scripts, frames, drawings. */
export function isSilent(node: PageNode): boolean {
  return isElement(node) ? SILENT.has(node.tagName) : node.type === 'comment' || node.type === 'doctype';
}

/** The level of a heading; 0 for what is none. */
export function headingLevel(node: PageNode): number {
  return isElement(node) && /^h[1-6]$/.test(node.tagName) ? Number(node.tagName.slice(1)) : 0;
}

/** First and last line of a node in its file. */
export function linesOf(node: PageNode): { from: number; to: number } {
  return {
    from: node.position?.start.line ?? 1,
    to: node.position?.end.line ?? node.position?.start.line ?? 1,
  };
}

/**
 * The words of nodes, as lines: a block begins a line, and so does a `<br>`.
 *
 * @param soft whether a line of the file begins one too, as in paragraphs whose author forgot that it would not
 */
export function readLines(nodes: readonly PageNode[], soft = false): readonly TextLine[] {
  const done: TextLine[] = [];
  let pieces: TextPiece[] = [];
  let span: { from: number; to: number } | undefined;
  const end = (heading: number) => {
    const line = joinPieces(pieces);
    if (line.length > 0 && span !== undefined)
      done.push({ pieces: line, text: line.map(({ text }) => text).join(''), heading, ...span });
    pieces = [];
    span = undefined;
  };
  const enter = (node: PageNode, marks: Omit<TextPiece, 'text'>, heading: number): void => {
    if (isSilent(node)) return;
    if (node.type === 'text' && soft && node.value.includes('\n')) {
      const { from } = linesOf(node);
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) end(heading);
        const at = { line: from + index, column: 1 };
        enter({ type: 'text', value, position: { start: at, end: at } }, marks, heading);
      }
      return;
    }
    if (node.type === 'text') {
      if (node.value.trim() !== '') span = widen(span, trimmedLines(node.value, linesOf(node).from));
      pieces.push({ text: node.value, ...marks });
      return;
    }
    if (!('children' in node)) return;
    if (isElement(node, 'br')) return end(heading);
    const block = isElement(node) && BLOCKS.has(node.tagName);
    const level = headingLevel(node) || heading;
    if (block) end(heading);
    for (const child of node.children) enter(child, marksOf(node, marks), level);
    if (block) end(level);
  };
  for (const node of nodes) enter(node, { strong: false, italic: false, struck: false, href: undefined }, 0);
  end(0);
  return done;
}

/** All words of nodes in one line. */
export function readText(nodes: readonly PageNode[]): string {
  return readLines(nodes)
    .map(({ text }) => text)
    .join(' ');
}

function marksOf(node: PageNode, marks: Omit<TextPiece, 'text'>): Omit<TextPiece, 'text'> {
  if (!isElement(node)) return marks;
  const href = node.tagName === 'a' ? String(node.properties['href'] ?? '') || undefined : marks.href;
  return {
    strong: marks.strong || STRONG.has(node.tagName),
    italic: marks.italic || ITALIC.has(node.tagName),
    struck: marks.struck || STRUCK.has(node.tagName) || isStruckByStyle(node),
    href,
  };
}

function isStruckByStyle({ properties }: Element): boolean {
  return /line-through/.test(String(properties['style'] ?? ''));
}

/** Blanks joined, also over the marks, and none at either end. */
function joinPieces(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const joined: TextPiece[] = [];
  let blank = true;
  for (const piece of pieces) {
    let text = piece.text.replace(/[\s\u00A0]+/g, ' ').replace(/[\u200B\u00AD\uFEFF]/g, '');
    if (blank) text = text.trimStart();
    if (text === '') continue;
    blank = text.endsWith(' ');
    joined.push({ ...piece, text });
  }
  const last = joined.at(-1);
  if (last !== undefined && blank) {
    joined.pop();
    const text = last.text.trimEnd();
    return text === '' ? joinPieces(joined) : [...joined, { ...last, text }];
  }
  return joined;
}

function trimmedLines(text: string, line: number): { from: number; to: number } {
  const breaks = (part: string) => part.split('\n').length - 1;
  const from = line + breaks(/^\s*/.exec(text)?.[0] ?? '');
  return { from, to: from + breaks(text.trim()) };
}

function widen(
  span: { from: number; to: number } | undefined,
  more: { from: number; to: number },
): { from: number; to: number } {
  return span === undefined ? more : { from: Math.min(span.from, more.from), to: Math.max(span.to, more.to) };
}
