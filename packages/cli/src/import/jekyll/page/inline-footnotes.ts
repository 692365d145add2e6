import type { Nodes, PhrasingContent, Root } from 'mdast';

/** Footnotes put where they are called, in brackets: prose of an edition has none. */
export function inlineFootnotes(root: Root): Root {
  const notes = new Map<string, readonly PhrasingContent[]>();
  const collect = (node: Nodes) => {
    if (node.type === 'footnoteDefinition')
      notes.set(
        node.identifier,
        node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [])),
      );
    if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(root);
  return notes.size === 0 ? root : (replace(root, notes)[0] as Root);
}

function replace(node: Nodes, notes: ReadonlyMap<string, readonly PhrasingContent[]>): Nodes[] {
  if (node.type === 'footnoteDefinition') return [];
  if (node.type === 'footnoteReference') {
    const note = notes.get(node.identifier);
    const at = node.position === undefined ? {} : { position: node.position };
    // A footnote that calls itself ends here.
    const words = note?.filter(({ type }) => type !== 'footnoteReference') ?? [];
    return [{ type: 'text', value: ' (', ...at }, ...words, { type: 'text', value: ')', ...at }];
  }
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => replace(child, notes));
  return [{ ...node, children } as Nodes];
}
