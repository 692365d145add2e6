import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { readExtent } from './entry-extent.ts';
import { startOf } from './node-place.ts';
import { removeFromFlow } from './remove-from-flow.ts';
import { setAtPath } from './set-at-path.ts';
import { findPosition, YamlText, type YamlPath } from './yaml-text.ts';

/**
 * A YAML text without the field or the entry of a list at `path`. The comment lines that belong to it alone go with it;
 * of two blank lines that would meet one stays. A collection that loses its last entry becomes `[]` or `{}`. Nothing changes
 * where nothing lies there.
 */
export function removeAtPath(text: string, path: YamlPath): string {
  const yaml = new YamlText(text);
  const [parentPath, key] = [path.slice(0, -1), path.at(-1)];
  const parent = yaml.nodeAt(parentPath);
  if (key === undefined || !(isMap(parent) || isSeq(parent))) return text;
  const index = findPosition(parent, key);
  if (index === undefined) return text;
  if (parent.items.length === 1) return empty(yaml, parentPath, parent);
  return parent.flow ? removeFromFlow(yaml, parent, index) : removeLines(yaml, parent, index);
}

function empty(yaml: YamlText, path: YamlPath, parent: YAMLMap | YAMLSeq): string {
  if (path.length > 0) return setAtPath(yaml.text, path, isSeq(parent) ? [] : {});
  const brackets = isSeq(parent) ? '[]' : '{}';
  if (parent.flow) return yaml.splice(startOf(parent), yaml.endOf(parent), brackets);
  const { from, to } = readExtent(yaml, parent, 0);
  return yaml.splice(from, to, brackets);
}

function removeLines(yaml: YamlText, parent: YAMLMap | YAMLSeq, index: number): string {
  const { start, from, to, ownLine } = readExtent(yaml, parent, index);
  if (!ownLine) {
    // The first field beside a dash: what comes next takes its place there.
    const rest = yaml.text.slice(yaml.nextLine(to));
    return yaml.splice(start, yaml.text.length - rest.trimStart().length, '');
  }
  const isBlank = (line: number) => yaml.lineAt(line).trim() === '';
  let [begin, end] = [from, yaml.nextLine(to)];
  const [top, bottom] = [yaml.lineStart(0), yaml.text.length];
  if (index === 0 || (begin > top && isBlank(begin - 1)))
    while (end < bottom && isBlank(end)) end = yaml.nextLine(end);
  if (end >= bottom) while (begin > top && isBlank(begin - 1)) begin = yaml.lineStart(begin - 1);
  return yaml.splice(begin, end, '');
}
