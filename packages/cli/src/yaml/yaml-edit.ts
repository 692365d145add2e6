import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { endOfNode, startOf } from './node-place.ts';
import { inline, lines, type YamlValue } from './yaml-value.ts';

/**
 * Edits of a YAML file that leave every other character as it is: the document says where its nodes lie, and only those
 * places of the text are written anew. Comments, order, quotes and line breaks of the rest stay.
 */
export class YamlEdit {
  readonly #text: string;
  readonly #lineEnd: string;
  readonly #document: Document.Parsed;
  readonly #changes: { readonly from: number; readonly to: number; readonly text: string }[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    this.#document = parseDocument(text);
  }

  /** The maps of the list at `path`; none where there is no such list. */
  maps(path: readonly (string | number)[]): readonly YAMLMap[] {
    const list = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    return isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
  }

  /** The list at `path`; `undefined` where there is none. */
  listAt(path: readonly (string | number)[]): YAMLSeq | undefined {
    const node = this.#document.getIn(path, true);
    return isSeq(node) ? node : undefined;
  }

  /** Sets a field, at its place or after the last one. Nothing changes where it has that value. */
  set(map: YAMLMap, key: string, value: YamlValue): void {
    const pair = findPair(map, key);
    if (pair === undefined) this.#insertField(map, key, value);
    else if (!isScalar(pair.value) || pair.value.value !== value) this.replace(map, key, key, value);
  }

  /** Puts a field in the place of another. */
  replace(map: YAMLMap, old: string, key: string, value: YamlValue): void {
    const pair = findPair(map, old);
    if (pair === undefined) return;
    this.#change(startOf(pair.key), this.#endOf(pair), `${key}: ${inline(value)}`);
  }

  /** Adds an entry to a list of the document, in the list's own style. Without `path`, to the list that it is. */
  append(list: YAMLSeq | undefined, entry: { readonly [key: string]: YamlValue }): void {
    const last = list?.items.at(-1);
    if (list?.flow && last === undefined && list !== this.#document.contents) {
      this.#change(startOf(list), endOfNode(list), `[${inline(entry)}]`);
    } else if (list?.flow && last !== undefined) {
      this.#insert(endOfNode(last), `, ${inline(entry)}`);
    } else if (list !== undefined && last !== undefined) {
      const indent = ' '.repeat(this.#columnOf(startOf(list)));
      const nested =
        list === this.#document.contents
          ? lines(entry, `${indent}- `, `${indent}  `)
          : [`${indent}- ${inline(entry)}`];
      this.#insert(
        this.#lineEndAfter(this.#endOf(last)),
        nested.map((line) => this.#lineEnd + line).join(''),
      );
    } else {
      this.#appendToDocument(lines(entry, '- ', '  '));
    }
  }

  /** The list that the document is, or the one in a field of `map`. */
  list(map?: YAMLMap, key = ''): YAMLSeq | undefined {
    const node = map === undefined ? this.#document.contents : map.get(key, true);
    return isSeq(node) ? node : undefined;
  }

  toString(): string {
    return this.#changes
      .toSorted((a, b) => b.from - a.from)
      .reduce(
        (text, { from, to, text: written }) => text.slice(0, from) + written + text.slice(to),
        this.#text,
      );
  }

  #insertField(map: YAMLMap, key: string, value: YamlValue): void {
    const [first, last] = [map.items[0], map.items.at(-1)];
    if (first === undefined || last === undefined)
      this.#change(startOf(map), endOfNode(map), `{ ${key}: ${inline(value)} }`);
    else if (map.flow) this.#insert(this.#endOf(last), `, ${key}: ${inline(value)}`);
    else {
      const indent = ' '.repeat(this.#columnOf(startOf(first.key)));
      this.#insert(
        this.#lineEndAfter(this.#endOf(last)),
        `${this.#lineEnd}${indent}${key}: ${inline(value)}`,
      );
    }
  }

  /** A list that is empty so far: its `[]`, if it has one, gives way. */
  #appendToDocument(entry: readonly string[]): void {
    const { contents } = this.#document;
    const empty = isSeq(contents) && contents.items.length === 0;
    const before = empty ? this.#text.slice(0, startOf(contents)) : this.#text;
    const gap = before === '' || before.endsWith('\n') || this.#changes.length > 0 ? '' : this.#lineEnd;
    const text = gap + entry.map((line) => line + this.#lineEnd).join('');
    this.#change(before.length, this.#text.length, text);
  }

  /** Where a node or pair ends, comments and blank lines after it left out. */
  #endOf(node: unknown): number {
    if (isPair(node)) return node.value === null ? endOfNode(node.key) : this.#endOf(node.value);
    const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
    if (last !== undefined) return this.#endOf(last);
    const end = endOfNode(node);
    return this.#text.slice(0, end).trimEnd().length;
  }

  #columnOf(offset: number): number {
    return offset - (this.#text.lastIndexOf('\n', offset - 1) + 1);
  }

  #lineEndAfter(offset: number): number {
    const at = this.#text.indexOf(this.#lineEnd, offset);
    return at < 0 ? this.#text.length : at;
  }

  #insert(at: number, text: string): void {
    this.#change(at, at, text);
  }

  #change(from: number, to: number, text: string): void {
    // What comes later at one place stands after what is there already.
    this.#changes.unshift({ from, to, text });
  }
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}
