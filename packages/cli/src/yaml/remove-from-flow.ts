import type { YAMLMap, YAMLSeq } from 'yaml';
import { startOfEntry, type YamlText } from './yaml-text.ts';

/**
 * The text without an entry, one of several, between braces or brackets: with its comma, and with its lines and their
 * comments where they hold nothing else.
 */
export function removeFromFlow(yaml: YamlText, parent: YAMLMap | YAMLSeq, index: number): string {
  const { text } = yaml;
  const entry: unknown = parent.items[index];
  const [start, end] = [startOfEntry(entry), yaml.endOf(entry)];
  const comma = findComma(text, end);
  const after = comma === undefined ? end : comma + 1;
  const [line, next] = [yaml.lineStart(start), yaml.nextLine(after)];
  const alone = text.slice(line, start).trim() === '' && /^(?:#.*)?$/.test(text.slice(after, next).trim());
  if (alone && next > after) return yaml.splice(line, next, '');
  if (index < parent.items.length - 1) {
    const blanks = /^[^\S\n]*(?=\S)/.exec(text.slice(after))?.[0].length;
    if (blanks !== undefined) return yaml.splice(start, after + blanks, '');
    // It ends its line: nothing is left hanging there.
    return yaml.splice(text.slice(0, start).trimEnd().length, after, '');
  }
  const before = yaml.endOf(parent.items[index - 1]);
  const between = text.slice(before, start);
  return /^[\s,]*$/.test(between) ? yaml.splice(before, end, '') : yaml.splice(start, end, '');
}

/** The comma behind an entry, past blanks and comments; `undefined` where the collection ends without one. */
function findComma(text: string, end: number): number | undefined {
  const between = /^(?:\s|(?<=\s)#[^\n]*)*/.exec(text.slice(end))?.[0].length ?? 0;
  return text[end + between] === ',' ? end + between : undefined;
}
