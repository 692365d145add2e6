import type { Nodes, Root } from 'mdast';

/** Width at which a line of prose is broken, in characters, as in the texts of other editions. */
const WIDTH = 116;

/** Breaks the lines of paragraphs at blanks. The writer of Markdown escapes what would mean something at a line's begin. */
export function wrapLines(root: Root): Root {
  return { ...root, children: root.children.map((child) => wrap(child, 0) as Root['children'][number]) };
}

function wrap(node: Nodes, indent: number): Nodes {
  if (node.type === 'paragraph') return wrapParagraph(node, WIDTH - indent);
  if (node.type === 'heading' || node.type === 'table' || !('children' in node)) return node;
  const deeper = node.type === 'listItem' || node.type === 'blockquote' ? indent + 2 : indent;
  return { ...node, children: node.children.map((child) => wrap(child, deeper)) } as Nodes;
}

function wrapParagraph(paragraph: Nodes, width: number): Nodes {
  let column = 0;
  const enter = (node: Nodes): Nodes => {
    if (node.type === 'text') {
      const value = node.value
        .replace(/\s*\n\s*/g, ' ')
        .split(/(?= )/)
        .map((word) => {
          const breaks = column + word.length > width && word.startsWith(' ') && word.length > 1;
          column = breaks ? word.length - 1 : column + word.length;
          return breaks ? `\n${word.slice(1)}` : word;
        })
        .join('');
      return { ...node, value };
    }
    if (node.type === 'break') column = 0;
    if ('value' in node && typeof node.value === 'string') column += node.value.length;
    if (!('children' in node)) return node;
    const children = node.children.map((child) => enter(child));
    if (node.type === 'link') column += node.url.length + 4;
    if (node.type === 'strong') column += 4;
    return { ...node, children } as Nodes;
  };
  return enter(paragraph);
}
