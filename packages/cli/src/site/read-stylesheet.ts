import { parse, walk } from 'css-tree';

/**
 * The addresses that a stylesheet makes a browser fetch: `url()`, `@import`.
 *
 * @param context `declarationList` for a `style` attribute
 */
export function readStylesheet(
  text: string,
  context: 'stylesheet' | 'declarationList' = 'stylesheet',
): readonly string[] {
  const addresses: string[] = [];
  walk(parse(text, { context, parseCustomProperty: true }), (node) => {
    if (node.type === 'Url') addresses.push(node.value);
    if (node.type !== 'Atrule' || node.name.toLowerCase() !== 'import') return;
    const first = node.prelude?.type === 'AtrulePrelude' ? node.prelude.children.first : undefined;
    if (first?.type === 'String') addresses.push(first.value);
  });
  return addresses;
}
