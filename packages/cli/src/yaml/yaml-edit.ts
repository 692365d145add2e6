import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { endOfNode, startOf } from './node-place.ts';
import { findPair, YamlText, type YamlPath } from './yaml-text.ts';
import { inline, lines, type YamlValue } from './yaml-value.ts';

/**
 * Edits of a YAML file that leave every other character as it is: the document says where its nodes lie, and only those
 * places of the text are written anew. Comments, order, quotes and line breaks of the rest stay.
 */
export class YamlEdit {
  readonly #yaml: YamlText;
  readonly #changes: { readonly from: number; readonly to: number; readonly text: string }[] = [];

  constructor(text: string) {
    this.#yaml = new YamlText(text);
  }

  /** The maps of the list at `path`; none where there is no such list. */
  maps(path: YamlPath): readonly YAMLMap[] {
    const list = this.#yaml.nodeAt(path);
    return isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
  }

  /** The list at `path`; `undefined` where there is none. */
  listAt(path: YamlPath): YAMLSeq | undefined {
    const node = this.#yaml.nodeAt(path);
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
    this.#change(startOf(pair.key), this.#yaml.endOf(pair), `${key}: ${inline(value)}`);
  }

  /** Adds an entry to a list of the document, in the list's own style. Without `path`, to the list that it is. */
  append(list: YAMLSeq | undefined, entry: { readonly [key: string]: YamlValue }): void {
    const last = list?.items.at(-1);
    if (list?.flow && last === undefined && list !== this.#yaml.document.contents) {
      this.#change(startOf(list), endOfNode(list), `[${inline(entry)}]`);
    } else if (list?.flow && last !== undefined) {
      this.#insert(endOfNode(last), `, ${inline(entry)}`);
    } else if (list !== undefined && last !== undefined) {
      const indent = ' '.repeat(this.#yaml.columnOf(startOf(list)));
      const nested =
        list === this.#yaml.document.contents
          ? lines(entry, `${indent}- `, `${indent}  `)
          : [`${indent}- ${inline(entry)}`];
      this.#insert(
        this.#yaml.lineEndAfter(this.#yaml.endOf(last)),
        nested.map((line) => this.#yaml.lineEnd + line).join(''),
      );
    } else {
      this.#appendToDocument(lines(entry, '- ', '  '));
    }
  }

  /** The list that the document is, or the one in a field of `map`. */
  list(map?: YAMLMap, key = ''): YAMLSeq | undefined {
    const node = map === undefined ? this.#yaml.document.contents : map.get(key, true);
    return isSeq(node) ? node : undefined;
  }

  toString(): string {
    return this.#changes
      .toSorted((a, b) => b.from - a.from)
      .reduce(
        (text, { from, to, text: written }) => text.slice(0, from) + written + text.slice(to),
        this.#yaml.text,
      );
  }

  #insertField(map: YAMLMap, key: string, value: YamlValue): void {
    const [first, last] = [map.items[0], map.items.at(-1)];
    if (first === undefined || last === undefined)
      this.#change(startOf(map), endOfNode(map), `{ ${key}: ${inline(value)} }`);
    else if (map.flow) this.#insert(this.#yaml.endOf(last), `, ${key}: ${inline(value)}`);
    else {
      const indent = ' '.repeat(this.#yaml.columnOf(startOf(first.key)));
      this.#insert(
        this.#yaml.lineEndAfter(this.#yaml.endOf(last)),
        `${this.#yaml.lineEnd}${indent}${key}: ${inline(value)}`,
      );
    }
  }

  /** A list that is empty so far: its `[]`, if it has one, gives way. */
  #appendToDocument(entry: readonly string[]): void {
    const { contents } = this.#yaml.document;
    const empty = isSeq(contents) && contents.items.length === 0;
    const before = empty ? this.#yaml.text.slice(0, startOf(contents)) : this.#yaml.text;
    const gap = before === '' || before.endsWith('\n') || this.#changes.length > 0 ? '' : this.#yaml.lineEnd;
    const text = gap + entry.map((line) => line + this.#yaml.lineEnd).join('');
    this.#change(before.length, this.#yaml.text.length, text);
  }

  #insert(at: number, text: string): void {
    this.#change(at, at, text);
  }

  #change(from: number, to: number, text: string): void {
    // What comes later at one place stands after what is there already.
    this.#changes.unshift({ from, to, text });
  }
}
