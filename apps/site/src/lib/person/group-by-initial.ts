/** Anything that an index sorts: its key begins with the family name, folded to plain letters. */
interface Indexed {
  readonly sortKey: string;
}

/** The letters of an index, in their order. */
export const LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The entries of an index under their first letter; what begins with no letter stands under `#`. */
export function groupByInitial<Entry extends Indexed>(
  entries: readonly Entry[],
): { initial: string; people: Entry[] }[] {
  const groups = Map.groupBy(entries, ({ sortKey }) => {
    const initial = sortKey.charAt(0).toUpperCase();
    return LETTERS.includes(initial) ? initial : '#';
  });
  return [...groups].map(([initial, people]) => ({ initial, people }));
}
