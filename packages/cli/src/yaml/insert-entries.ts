import { isMap, isSeq, type YAMLSeq } from 'yaml';
import { readExtent } from './entry-extent.ts';
import { areApart, insertAtPath } from './insert-at-path.ts';
import { YamlText } from './yaml-text.ts';
import { inline, lines, type YamlValue } from './yaml-value.ts';

/** An entry for a list. */
export interface NewEntry {
  /** Before which entry of the list as it is; its length, or more, means its end. */
  readonly index: number;
  readonly entry: { readonly [key: string]: YamlValue };
}

/** Up to here an entry that has its neighbours' one-line form keeps it. */
const LINE_WIDTH = 110;

/**
 * A YAML text that is a list, with many entries more, in the style of their neighbours: as one insertion each would, but
 * the text is read once. Entries for one place keep their order.
 */
export function insertEntries(text: string, additions: readonly NewEntry[]): string {
  const [first, ...rest] = additions;
  if (first === undefined) return text;
  const yaml = new YamlText(text);
  const list = yaml.nodeAt([]);
  if (!isSeq(list) || list.items.length === 0) {
    const begun = insertAtPath(text, [], 0, first.entry);
    return insertEntries(
      begun,
      rest.map(({ entry }) => ({ index: 1, entry })),
    );
  }
  const places = [
    ...Map.groupBy(additions, ({ index }) => Math.max(0, Math.min(index, list.items.length))),
  ].sort(([a], [b]) => b - a);
  if (list.flow)
    return places
      .flatMap(([at, entries]) => entries.toReversed().map(({ entry }) => ({ at, entry })))
      .reduce((written, { at, entry }) => insertAtPath(written, [], at, entry), text);
  return places.reduce((written, [at, entries]) => insertAt(yaml, list, at, entries, written), text);
}

/** The places are those of the text as it was: what was inserted stands behind them. */
function insertAt(
  yaml: YamlText,
  list: YAMLSeq,
  at: number,
  entries: readonly NewEntry[],
  text: string,
): string {
  const { lineEnd } = yaml;
  const indent = ' '.repeat(yaml.columnOf(readExtent(yaml, list, 0).start));
  const beside = list.items[Math.max(0, at - 1)];
  const folded = isMap(beside) && beside.flow === true;
  const gap = !folded && list.items.length > 1 && areApart(yaml, list) ? lineEnd : '';
  const written = entries.map(({ entry }) => {
    const line = `${indent}- ${inline(entry)}`;
    return folded && line.length <= LINE_WIDTH ? line : unfold(entry, indent).join(lineEnd);
  });
  if (at > 0) {
    const { to } = readExtent(yaml, list, at - 1);
    const added = written.map((each) => `${lineEnd}${gap}${each}`).join('');
    return text.slice(0, to) + added + text.slice(to);
  }
  const { from } = readExtent(yaml, list, 0);
  const added = written.map((each) => `${each}${lineEnd}${gap}`).join('');
  return text.slice(0, from) + added + text.slice(from);
}

/** The lines of an entry, one to a field; a text of several lines is written as such. */
function unfold(entry: NewEntry['entry'], indent: string): readonly string[] {
  return Object.entries(entry).flatMap(([key, value], at) => {
    const start = at === 0 ? `${indent}- ` : `${indent}  `;
    if (typeof value !== 'string' || !isBlock(value)) return lines({ [key]: value }, start, start);
    const below = value.split('\n').map((line) => (line === '' ? '' : `${indent}    ${line}`));
    return [`${start}${key}: |-`, ...below];
  });
}

/** Whether a text may stand below its key as it is (YAML 1.2.2, section 8.1). */
function isBlock(text: string): boolean {
  return (
    text.includes('\n') &&
    /^\S/.test(text) &&
    text.trimEnd() === text &&
    !/(?!\n)\p{Cc}|[\uFEFF\u2028\u2029]/u.test(text)
  );
}
