import { WorkshopError } from '@ml4astro/edition';

/** A bounded stretch of a list. */
export interface ListPage<Item> {
  readonly items: Item[];
  /** Asks for what follows; `null` at the end. */
  readonly nextCursor: string | null;
  /** How many items the filter lets through, on all pages together. */
  readonly total: number;
}

/** Which stretch is asked for. */
export interface PageBounds {
  /** The `nextCursor` of the page before; the first page without it. */
  readonly cursor?: string | undefined;
  /** At most so many items. */
  readonly limit: number;
}

/**
 * Items in one fixed order, each with a key. A cursor names the last item of its page, not a number of items: when the
 * files change between two pages, nothing else comes twice or is left out, and a filter may differ from page to page.
 */
export class OrderedList<Item> {
  readonly items: readonly Item[];
  readonly #keys: readonly string[];
  readonly #positions: ReadonlyMap<string, number>;

  /** @param keyOf gives each item a key of its own */
  constructor(items: readonly Item[], keyOf: (item: Item) => string) {
    this.items = items;
    this.#keys = items.map(keyOf);
    this.#positions = new Map(this.#keys.map((key, position) => [key, position]));
  }

  /** @throws {WorkshopError} `CURSOR_UNREADABLE` when the cursor names no item of this list */
  page(matches: (item: Item) => boolean, { cursor, limit }: PageBounds): ListPage<Item> {
    const start = cursor === undefined ? 0 : this.#positionOf(cursor) + 1;
    const items: Item[] = [];
    let [total, last, more] = [0, 0, false];
    for (const [position, item] of this.items.entries()) {
      if (!matches(item)) continue;
      total += 1;
      if (position < start) continue;
      if (items.length < limit) {
        items.push(item);
        last = position;
      } else more = true;
    }
    return { items, nextCursor: more ? encodeCursor(this.#keys[last] ?? '') : null, total };
  }

  #positionOf(cursor: string): number {
    const key = Buffer.from(cursor, 'base64url').toString();
    const position = encodeCursor(key) === cursor ? this.#positions.get(key) : undefined;
    if (position === undefined) {
      throw new WorkshopError(
        'CURSOR_UNREADABLE',
        `"${cursor}" is no cursor of this list, or what it pointed at is gone. Send the nextCursor of the page before, or none to begin again.`,
      );
    }
    return position;
  }
}

function encodeCursor(key: string): string {
  return Buffer.from(key).toString('base64url');
}
