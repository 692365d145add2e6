import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { endOfNode, startOf } from './node-place.ts';

/** The way to a node: keys of maps and indices of lists. Empty, it means the whole document. */
export type YamlPath = readonly (string | number)[];

/** A YAML text with the places of its nodes and lines, in UTF-16 code units. */
export class YamlText {
  readonly text: string;
  /** The line break of the file. */
  readonly lineEnd: '\n' | '\r\n';
  readonly document: Document.Parsed;

  constructor(text: string) {
    this.text = text;
    this.lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    this.document = parseDocument(text);
  }

  /** The node at `path`; `undefined` where there is none. */
  nodeAt(path: YamlPath): Node | undefined {
    const node = path.length === 0 ? this.document.contents : this.document.getIn(path, true);
    return (node as Node | null | undefined) ?? undefined;
  }

  /** Where a node or pair ends, comments and blank lines after it left out. */
  endOf(node: unknown): number {
    if (isPair(node)) return node.value === null ? endOfNode(node.key) : this.endOf(node.value);
    const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
    if (last !== undefined) return this.endOf(last);
    return this.text.slice(0, endOfNode(node)).trimEnd().length;
  }

  /** Where the line of `offset` begins; a byte order mark before the first is no part of it. */
  lineStart(offset: number): number {
    const start = this.text.lastIndexOf('\n', offset - 1) + 1;
    return start === 0 && this.text.startsWith('\uFEFF') ? 1 : start;
  }

  /** Where the line of `offset` ends, before its line break. */
  lineEndAfter(offset: number): number {
    const at = this.text.indexOf(this.lineEnd, offset);
    return at < 0 ? this.text.length : at;
  }

  /** Where the line after that of `offset` begins; the end of the text after the last one. */
  nextLine(offset: number): number {
    const at = this.text.indexOf('\n', offset);
    return at < 0 ? this.text.length : at + 1;
  }

  /** The line of `offset`, without its break. */
  lineAt(offset: number): string {
    return this.text.slice(this.lineStart(offset), this.nextLine(offset)).replace(/\r?\n$/, '');
  }

  columnOf(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** The text with `[from, to)` written anew. */
  splice(from: number, to: number, written: string): string {
    return this.text.slice(0, from) + written + this.text.slice(to);
  }
}

/** The field of a map. */
export function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** The position of an entry in a collection; `undefined` where there is no such entry. */
export function findPosition(parent: YAMLMap | YAMLSeq, key: string | number): number | undefined {
  if (isMap(parent) !== (typeof key === 'string')) return undefined;
  const at =
    typeof key === 'number'
      ? key
      : parent.items.findIndex((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === key);
  return at >= 0 && at < parent.items.length ? at : undefined;
}

/** Where an entry of a collection begins: a field at its key, an entry of a list at its value. */
export function startOfEntry(entry: unknown): number {
  return startOf(isPair(entry) ? entry.key : entry);
}
