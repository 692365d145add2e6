import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isNode, isSeq, type Pair, type YAMLMap } from 'yaml';
import { endWithDeeperComments, readExtent } from './entry-extent.ts';
import { endOfNode, startOf } from './node-place.ts';
import { findPair, findPosition, startOfEntry, YamlText, type YamlPath } from './yaml-text.ts';
import { inline, type YamlValue } from './yaml-value.ts';

/**
 * A YAML text with the value at `path` set. Only that value is written anew; a field that was not there comes last in its
 * map. What is no map on the way (`venue: unstated`) becomes one.
 *
 * @param after fields of the same map, one of which a new field follows: the first of them that is there
 * @throws {RangeError} when the path leads through an entry of a list that is not there
 */
export function setAtPath(
  text: string,
  path: YamlPath,
  value: YamlValue,
  after: readonly string[] = [],
): string {
  const yaml = new YamlText(text);
  const [parentPath, key] = [path.slice(0, -1), path.at(-1)];
  const parent = yaml.nodeAt(parentPath);
  if (isMap(parent) && typeof key === 'string') {
    const pair = findPair(parent, key);
    return pair ? replaceValue(yaml, pair, value) : insertField(yaml, parent, key, value, after);
  }
  if (isSeq(parent) && typeof key === 'number') {
    const entry = parent.items[findPosition(parent, key) ?? -1];
    if (isNode(entry)) return yaml.splice(startOf(entry), yaml.endOf(entry), inline(value));
  }
  if (typeof key !== 'string') throw new RangeError(`Nothing lies at ${path.join('.')}.`);
  if (parentPath.length > 0) return setAtPath(text, parentPath, { [key]: value }, after);
  const gap = text === '' || text.endsWith('\n') ? '' : yaml.lineEnd;
  return `${text}${gap}${inline(key)}: ${inline(value)}${yaml.lineEnd}`;
}

function replaceValue(yaml: YamlText, pair: Pair, value: YamlValue): string {
  const old: unknown = pair.value;
  if (isNode(old) && isDeepStrictEqual(old.toJS(yaml.document), value)) return yaml.text;
  return writeValue(yaml, pair, ` ${inline(value)}`);
}

/** Writes what stands behind the colon of a field anew. A comment beside the key stays, those within the value go with it. */
export function writeValue(yaml: YamlText, pair: Pair, written: string): string {
  const colon = yaml.text.indexOf(':', yaml.endOf(pair.key)) + 1;
  const old = pair.value;
  if (isCollection(old) && !old.flow) {
    const beside = yaml.text.slice(colon, Math.min(startOf(old), yaml.lineEndAfter(colon))).trim();
    const end = endWithDeeperComments(yaml, yaml.endOf(old), yaml.columnOf(startOf(pair.key)));
    const comment = beside.startsWith('#') ? ` ${beside}` : '';
    const [first, ...rest] = written.split(yaml.lineEnd);
    return yaml.splice(colon, end, [`${first ?? ''}${comment}`, ...rest].join(yaml.lineEnd));
  }
  if (old === null || endOfNode(old) === startOf(old)) return yaml.splice(colon, colon, written);
  return yaml.splice(colon, yaml.endOf(old), written);
}

function insertField(
  yaml: YamlText,
  map: YAMLMap,
  key: string,
  value: YamlValue,
  after: readonly string[],
): string {
  const field = `${inline(key)}: ${inline(value)}`;
  const first = map.items[0];
  if (first === undefined) return yaml.splice(startOf(map), endOfNode(map), `{ ${field} }`);
  const known = after.flatMap((each) => findPosition(map, each) ?? [])[0];
  const index = known ?? map.items.length - 1;
  if (map.flow) {
    const end = yaml.endOf(map.items[index]);
    return yaml.splice(end, end, `, ${field}`);
  }
  const { to } = readExtent(yaml, map, index);
  const indent = ' '.repeat(yaml.columnOf(startOfEntry(first)));
  return yaml.splice(to, to, `${yaml.lineEnd}${indent}${field}`);
}
