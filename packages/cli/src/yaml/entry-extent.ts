import { isMap, type YAMLMap, type YAMLSeq } from 'yaml';
import { startOf } from './node-place.ts';
import { startOfEntry, type YamlText } from './yaml-text.ts';

/** The lines of an entry of a collection in block style. */
export interface EntryExtent {
  /** Where it begins: its dash, or its key. */
  readonly start: number;
  /** Where the first of the comment lines begins that belong to it alone; the begin of its own line without any. */
  readonly from: number;
  /** Where its last line ends, before the line break; comments beside and below it that stand deeper are in it. */
  readonly to: number;
  /** False for what follows something on its line: the first field of an entry of a list. */
  readonly ownLine: boolean;
}

/** The lines of the entry at `index`. */
export function readExtent(yaml: YamlText, parent: YAMLMap | YAMLSeq, index: number): EntryExtent {
  const entry: unknown = parent.items[index];
  const column = yaml.columnOf(isMap(parent) ? startOfEntry(parent.items[0]) : startOf(parent));
  const start = isMap(parent) ? startOfEntry(entry) : findDash(yaml, column, startOfEntry(entry));
  const to = endWithDeeperComments(yaml, yaml.endOf(entry), column);
  const ownLine = yaml.text.slice(yaml.lineStart(start), start).trim() === '';
  const line = yaml.lineStart(start);
  return { start, to, ownLine, from: ownLine ? findOwnComments(yaml, { line, to, column, index }) : line };
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
    const indent = line.length - line.trimStart().length;
    if (!line.trimStart().startsWith('#') || indent <= column) break;
    to = next + line.length;
  }
  return to;
}

/**
 * Comment lines right above an entry are its own, but for two kinds: the head of the file, and the heading of a group,
 * which begins the list or follows a blank line and has a second entry right below the first.
 */
function findOwnComments(
  yaml: YamlText,
  entry: { readonly line: number; readonly to: number; readonly column: number; readonly index: number },
): number {
  let from = entry.line;
  while (from > yaml.lineStart(0)) {
    const above = yaml.lineStart(from - 1);
    const line = yaml.lineAt(above);
    const indent = line.length - line.trimStart().length;
    if (!line.trimStart().startsWith('#') || indent > entry.column) break;
    from = above;
  }
  if (from === entry.line) return entry.line;
  if (from === yaml.lineStart(0)) return entry.line;
  const beginsGroup = entry.index === 0 || yaml.lineAt(from - 1).trim() === '';
  const below = yaml.lineAt(yaml.nextLine(entry.to)).trim();
  const endsGroup = below === '' || below.startsWith('#') || isOutside(yaml, entry);
  return beginsGroup && !endsGroup ? entry.line : from;
}

/** Whether what follows an entry is none of its collection. */
function isOutside(
  yaml: YamlText,
  { to, column }: { readonly to: number; readonly column: number },
): boolean {
  const next = yaml.nextLine(to);
  const line = yaml.lineAt(next);
  return next >= yaml.text.length || line.length - line.trimStart().length < column;
}
