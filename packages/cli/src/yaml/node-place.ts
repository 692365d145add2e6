/** Where a node of a parsed document begins, in UTF-16 code units. */
export function startOf(node: unknown): number {
  return rangeOf(node)[0];
}

/** Where it ends; blanks and comments after a block may be in it. */
export function endOfNode(node: unknown): number {
  return rangeOf(node)[1];
}

function rangeOf(node: unknown): readonly [number, number, number] {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  if (!range) throw new TypeError('Only nodes that were read from a file have a place in it.');
  return range;
}
