import { splitPlaceholders } from '@ml4astro/edition/mail';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { FilledValue } from './fill-values.ts';

type Values = ReadonlyMap<string, FilledValue>;

/** HTML and pictures are no part of a mail's text and show as they are written; so does what begins with four blanks. */
const PLAIN = {
  disable: { null: ['htmlFlow', 'htmlText', 'labelStartImage', 'definition', 'codeIndented'] },
};

/**
 * Reads a mail's Markdown and puts values in the place of its placeholders: afterwards, in the tree. So whatever a value
 * holds, it is never read as markup.
 */
export function fillBody(markdown: string, values: Values): Root {
  const root = fromMarkdown(markdown, { extensions: [PLAIN] });
  return { type: 'root', children: root.children.map((node) => fillNode(node, values, false)) };
}

/** A text with its placeholders filled in, where no markup is. */
export function fillText(text: string, values: Values): string {
  return splitPlaceholders(text)
    .map((piece) => ('words' in piece ? piece.words : (values.get(piece.name)?.shown ?? `{{${piece.name}}}`)))
    .join('');
}

function fillNode<N extends Nodes>(node: N, values: Values, inLink: boolean): N {
  if (node.type === 'inlineCode' || node.type === 'code')
    return { ...node, value: fillText(node.value, values) };
  if (!('children' in node)) return node;
  const isLink = node.type === 'link';
  const children = (node.children as (RootContent | PhrasingContent)[]).flatMap((child) =>
    child.type === 'text'
      ? fillWords(child.value, values, inLink || isLink)
      : unlinkUnsafe(fillNode(child, values, inLink || isLink)),
  );
  return isLink
    ? { ...node, title: null, url: fillAddress(node.url, values), children }
    : { ...node, children };
}

/** A link in the middle of a sentence can be followed; the words of a link cannot hold another. */
function fillWords(words: string, values: Values, inLink: boolean): PhrasingContent[] {
  return splitPlaceholders(words).map((piece): PhrasingContent => {
    if ('words' in piece) return { type: 'text', value: piece.words };
    const value = values.get(piece.name);
    const text = { type: 'text' as const, value: value?.shown ?? `{{${piece.name}}}` };
    return value?.link !== undefined && !inLink ? { type: 'link', url: value.link, children: [text] } : text;
  });
}

/** Within an address, what is no address itself is one part of it. */
function fillAddress(address: string, values: Values): string {
  return splitPlaceholders(address)
    .map((piece) => {
      if ('words' in piece) return piece.words;
      const value = values.get(piece.name);
      return value?.link ?? encodeURIComponent(value?.shown ?? '');
    })
    .join('');
}

/** Links lead to the web or to an address; of any other only the words stay. */
function unlinkUnsafe(node: RootContent | PhrasingContent): (RootContent | PhrasingContent)[] {
  if (node.type !== 'link' || /^(?:https?|mailto):$/.test(URL.parse(node.url)?.protocol ?? '')) return [node];
  return node.children;
}
