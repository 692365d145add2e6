import { isCollection, isMap, isSeq, type YAMLSeq } from 'yaml';
import { readExtent } from './entry-extent.ts';
import { endOfNode, startOf } from './node-place.ts';
import { setAtPath, writeValue } from './set-at-path.ts';
import { findPair, YamlText, type YamlPath } from './yaml-text.ts';
import { inline, isYamlMap, lines, type YamlValue } from './yaml-value.ts';

/**
 * A YAML text with one entry more in the list at `path`, before the one that is at `index` now, in the style of its
 * neighbours. A list that is not there, or is empty, begins with it.
 *
 * @param index from 0; more than the list has means its end
 * @param after where the list itself is new: see `setAtPath`
 */
export function insertAtPath(
  text: string,
  path: YamlPath,
  index: number,
  entry: YamlValue,
  after: readonly string[] = [],
): string {
  const yaml = new YamlText(text);
  const list = yaml.nodeAt(path);
  if (!isSeq(list) || list.items.length === 0) return beginList(yaml, path, entry, after);
  const at = Math.max(0, Math.min(index, list.items.length));
  if (!list.flow) return insertLines(yaml, list, at, entry);
  const place = at === 0 ? startOf(list.items[0]) : yaml.endOf(list.items[at - 1]);
  return yaml.splice(place, place, at === 0 ? `${inline(entry)}, ` : `, ${inline(entry)}`);
}

function insertLines(yaml: YamlText, list: YAMLSeq, at: number, entry: YamlValue): string {
  const { lineEnd } = yaml;
  const indent = ' '.repeat(yaml.columnOf(startOf(list)));
  const beside = list.items[Math.max(0, at - 1)];
  const unfolded = isMap(beside) && !beside.flow && isYamlMap(entry);
  const written = unfolded
    ? lines(entry, `${indent}- `, `${indent}  `).join(lineEnd)
    : `${indent}- ${inline(entry)}`;
  const gap = unfolded && list.items.length > 1 && areApart(yaml, list) ? lineEnd : '';
  if (at > 0) {
    const { to } = readExtent(yaml, list, at - 1);
    return yaml.splice(to, to, `${lineEnd}${gap}${written}`);
  }
  const { top, start, ownLine } = readExtent(yaml, list, 0);
  return ownLine
    ? yaml.splice(top, top, `${written}${lineEnd}${gap}`)
    : yaml.splice(start, start, `${written.trimStart()}${lineEnd}${indent}`);
}

/** Whether a blank line stands between the first two entries. */
export function areApart(yaml: YamlText, list: YAMLSeq): boolean {
  const { to } = readExtent(yaml, list, 0);
  return yaml.lineAt(yaml.nextLine(to)).trim() === '';
}

function beginList(yaml: YamlText, path: YamlPath, entry: YamlValue, after: readonly string[]): string {
  const { text, lineEnd } = yaml;
  const key = path.at(-1);
  if (key === undefined) {
    const empty = yaml.nodeAt([]);
    const written = isYamlMap(entry) ? lines(entry, '- ', '  ').join(lineEnd) : `- ${inline(entry)}`;
    if (isCollection(empty)) return yaml.splice(startOf(empty), endOfNode(empty), written);
    return `${text}${text === '' || text.endsWith('\n') ? '' : lineEnd}${written}${lineEnd}`;
  }
  const parent = yaml.nodeAt(path.slice(0, -1));
  if (!isYamlMap(entry) || !isMap(parent) || parent.flow || typeof key !== 'string')
    return setAtPath(text, path, [entry], after);
  const pair = findPair(parent, key);
  if (pair === undefined) return beginList(new YamlText(setAtPath(text, path, [], after)), path, entry, []);
  const indent = ' '.repeat(yaml.columnOf(startOf(pair.key)) + 2);
  return writeValue(yaml, pair, `${lineEnd}${indent}- ${inline(entry)}`);
}
