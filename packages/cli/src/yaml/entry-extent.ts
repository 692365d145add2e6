import { isMap, type YAMLMap, type YAMLSeq } from 'yaml';
import { startOf } from './node-place.ts';
import { startOfEntry, type YamlText } from './yaml-text.ts';

/** The lines of an entry of a collection in block style. */
export interface EntryExtent {
  /** Where it begins: its dash, or its key. */
  readonly start: number;
  /** Where the first of the comment lines begins that belong to it alone; the begin of its own line without any. */
  readonly from: number;
  /** Where all comment lines right above it begin, the head of the file left out. */
  readonly top: number;
  /** Where its last line ends, before the line break; comments beside and below it that stand deeper are in it. */
  readonly to: number;
  /** False for what follows something on its line: the first field of an entry of a list. */
  readonly ownLine: boolean;
}

/**
 * The lines of the entry at `index`. Comment lines right above it are its own, but for two kinds: the head of the file, and
 * the heading of a group, which begins the list or follows a blank line and has a second entry right below the first.
 */
export function readExtent(yaml: YamlText, parent: YAMLMap | YAMLSeq, index: number): EntryExtent {
  const entry: unknown = parent.items[index];
  const column = yaml.columnOf(isMap(parent) ? startOfEntry(parent.items[0]) : startOf(parent));
  const start = isMap(parent) ? startOfEntry(entry) : findDash(yaml, column, startOfEntry(entry));
  const to = endWithDeeperComments(yaml, yaml.endOf(entry), column);
  const line = yaml.lineStart(start);
  const ownLine = yaml.text.slice(line, start).trim() === '';
  const top = ownLine ? findCommentsAbove(yaml, line, column) : line;
  const isHeading = top < line && beginsGroup(yaml, top, index) && hasNext(yaml, parent, column, to);
  return { start, to, ownLine, top, from: isHeading ? line : top };
}

/** The dash of an entry may stand lines above its value. */
function findDash(yaml: YamlText, column: number, value: number): number {
  let line = yaml.lineStart(value);
  while (line > 0 && (line + column > value || yaml.text[line + column] !== '-'))
    line = yaml.lineStart(line - 1);
  return line + column;
}

/** Where the line of `end` ends, or the last of the comment lines below it that stand deeper than `column`. */
export function endWithDeeperComments(yaml: YamlText, end: number, column: number): number {
  let to = yaml.lineEndAfter(end);
  for (let next = yaml.nextLine(to); next < yaml.text.length; next = yaml.nextLine(next)) {
    const line = yaml.lineAt(next);
    if (!line.trimStart().startsWith('#') || indentOf(line) <= column) break;
    to = next + line.length;
  }
  return to;
}

/** Comment lines right above a line, none of which stands deeper; those that are the head of the file are not an entry's. */
function findCommentsAbove(yaml: YamlText, line: number, column: number): number {
  let from = line;
  while (from > yaml.lineStart(0)) {
    const above = yaml.lineStart(from - 1);
    const text = yaml.lineAt(above);
    if (!text.trimStart().startsWith('#') || indentOf(text) > column) break;
    from = above;
  }
  return from === yaml.lineStart(0) ? line : from;
}

/** Whether comments are the first thing of a list, or follow a blank line: they may be the heading of several entries. */
function beginsGroup(yaml: YamlText, comments: number, index: number): boolean {
  return index === 0 || yaml.lineAt(comments - 1).trim() === '';
}

/** Whether another entry of the collection stands right below. */
function hasNext(yaml: YamlText, parent: YAMLMap | YAMLSeq, column: number, to: number): boolean {
  const line = yaml.lineAt(yaml.nextLine(to));
  const text = line.trimStart();
  if (text === '' || text.startsWith('#') || indentOf(line) !== column) return false;
  return isMap(parent) || text.startsWith('-');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
