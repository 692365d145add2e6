import type { Nodes, Root } from 'mdast';

/** The longest line, in characters, where there is a blank to break it at (RFC 5322, 2.1.1, advises 78). */
const WIDTH = 76;

/** A mail's text for programs that show no HTML. */
export function toPlain(body: Root): string {
  return `${writeBlocks(body.children)}\n`;
}

function writeBlocks(nodes: readonly Nodes[]): string {
  return nodes.map(writeBlock).join('\n\n');
}

function writeBlock(node: Nodes): string {
  switch (node.type) {
    case 'list':
      return node.children
        .map((item, at) =>
          hang(node.ordered ? `${(node.start ?? 1) + at}. ` : '- ', writeItem(item.children)),
        )
        .join(node.spread ? '\n\n' : '\n');
    case 'blockquote':
      return writeBlocks(node.children).replace(/^/gm, '> ');
    case 'code':
      return node.value.replace(/^/gm, '    ');
    case 'thematicBreak':
      return '---';
    default:
      return wrap(writeInline(node));
  }
}

function writeItem(nodes: readonly Nodes[]): string {
  return nodes.map(writeBlock).join('\n');
}

function writeInline(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'link': {
      const words = node.children.map(writeInline).join('');
      return words === node.url || `mailto:${words}` === node.url ? words : `${words} <${node.url}>`;
    }
    default:
      return 'children' in node ? node.children.map(writeInline).join('') : '';
  }
}

/** Puts a mark before the first line, and as many blanks before the others. */
function hang(mark: string, text: string): string {
  return mark + text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
}

function wrap(text: string): string {
  return text.split('\n').map(wrapLine).join('\n');
}

function wrapLine(line: string): string {
  const lines: string[] = [];
  for (const word of line.split(/[ \t]+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
