import { isSeq } from 'yaml';
import { readExtent } from './entry-extent.ts';
import { removeAtPath } from './remove-at-path.ts';
import { YamlText, type YamlPath } from './yaml-text.ts';

/**
 * A YAML text with an entry of a list in another place, written as it was, comments of its own included.
 *
 * @param from its position now
 * @param to its position among the others, once it is taken out
 */
export function moveAtPath(text: string, path: YamlPath, from: number, to: number): string {
  const yaml = new YamlText(text);
  const list = yaml.nodeAt(path);
  if (!isSeq(list) || list.flow || list.items[from] === undefined) return text;
  const place = Math.min(to, list.items.length - 1);
  if (place === from) return text;
  const extent = readExtent(yaml, list, from);
  if (!extent.ownLine) return text;
  const lines = text.slice(extent.from, extent.to);
  const apart = list.items.length > 1 && isApart(yaml, readExtent(yaml, list, 0).to);
  const rest = new YamlText(removeAtPath(text, [...path, from]));
  const others = rest.nodeAt(path);
  if (!isSeq(others)) return text;
  const gap = apart ? yaml.lineEnd : '';
  if (place === 0) {
    const first = readExtent(rest, others, 0);
    return rest.splice(first.top, first.top, `${lines}${yaml.lineEnd}${gap}`);
  }
  const before = readExtent(rest, others, place - 1);
  return rest.splice(before.to, before.to, `${yaml.lineEnd}${gap}${lines}`);
}

function isApart(yaml: YamlText, end: number): boolean {
  return yaml.lineAt(yaml.nextLine(end)).trim() === '';
}
